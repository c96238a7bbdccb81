import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { FormulaDependencyTree, IFormulaDependencyTree } from '@univerjs/engine-formula';

/**
 * The order of calculation. Univer takes the formula of a conditional format for a formula that stands in the cell that it colours,
 * so that every cell that reads this one is put off, in a circle where the format looks at results of the row. A format changes no
 * cell: nothing depends on it.
 */
export class ExcelDependencies extends FormulaDependencyGenerator {
  protected override _calculateRunList(
    trees: IFormulaDependencyTree[],
  ): ReturnType<FormulaDependencyGenerator['_calculateRunList']> {
    for (const tree of this._dependencyTreeCache.values()) {
      // Formulas of cells have no id of their own.
      if (tree.formulaId !== null && tree.formulaId !== undefined) {
        (tree as FormulaDependencyTree).toRTreeItem = () => [];
      }
    }
    return super._calculateRunList(trees);
  }
}
