import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver } from './createUniver';
import { UnappliedRules } from './ruleStore';
import { UniverGrid } from './univerGrid';

/** A workbook with one blank sheet and no screen, for Node. */
export function openHeadlessGrid(): UniverGrid {
  return new UniverGrid(createUniver(UniverSheetsNodeCorePreset().plugins, {}), () => new UnappliedRules());
}
