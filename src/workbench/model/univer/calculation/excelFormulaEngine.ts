import {
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { createLexer } from './changedNames';
import { Comparison } from './comparison';
import { Exact } from './exact';
import { ExcelDependencies } from './excelDependencies';
import { ExcelResults } from './excelResults';
import { Substitute, Trim } from './texts';

/** Univer's formula engine with those results of Excel that it lacks and that a form's formulas may rest on. */
export class ExcelFormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([IFormulaRuntimeService, { useClass: ExcelResults }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: ExcelDependencies }]);
    this._injector.replace([LexerTreeBuilder, { useFactory: createLexer }]);
  }
}

/** Functions that take the place of Univer's of the same name. */
export const excelFunctions: readonly (readonly [
  typeof Comparison | typeof Exact | typeof Substitute | typeof Trim,
  string,
])[] = [
  [Comparison, 'COMPARE'],
  [Exact, 'EXACT'],
  [Substitute, 'SUBSTITUTE'],
  [Trim, 'TRIM'],
];
