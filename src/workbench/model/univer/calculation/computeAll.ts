import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { UniverBook } from '../univerBook';

const everything = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Computes every formula anew, whatever result it shows. */
export function computeAll({ commands }: UniverBook): void {
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
}
