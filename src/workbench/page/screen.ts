import type { Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { mergeLocales } from '@univerjs/core';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { createUniver, type PluginEntry } from '../model/univer/createUniver';

/** The spreadsheet engine with a screen, inside `container`. */
export function createScreenUniver(container: HTMLElement): Univer {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const plugins = presets.flatMap((preset) => preset.plugins.filter((entry) => Boolean(entry))) as PluginEntry[];
  return createUniver(plugins, mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords));
}
