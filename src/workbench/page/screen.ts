import { mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { AppliedRules } from '../model/univer/appliedRules';
import type { TakePainted } from '../model/univer/appliedRules';
import { createUniver } from '../model/univer/createUniver';
import { UniverGrid } from '../model/univer/univerGrid';
import { forgetGoneSheets } from './goneSheets';
import { Highlights } from './highlights';

/** A workbook with one blank sheet on the screen, inside `container`, as an Excel set to Vietnamese shows it. */
export function openScreenGrid(container: HTMLElement): UniverGrid {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  const plugins = presets.flatMap((preset) => preset.plugins);
  const univer = createUniver(plugins, mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords));
  const painted: { highlights?: Highlights } = {};
  const takePainted: TakePainted = (sheetId, rules) => painted.highlights?.take(sheetId, rules) ?? rules;
  const grid = new UniverGrid(univer, (engine, unitId) => new AppliedRules(engine, unitId, takePainted));
  painted.highlights = new Highlights(grid);
  grid.book.service(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  forgetGoneSheets(grid);
  return grid;
}
