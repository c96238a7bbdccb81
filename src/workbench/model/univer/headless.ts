import type { Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { createUniver } from './createUniver';

/** The spreadsheet engine without a screen, for Node. */
export function createHeadlessUniver(): Univer {
  return createUniver([...UniverSheetsNodeCorePreset().plugins, UniverSheetsConditionalFormattingPlugin], {});
}
