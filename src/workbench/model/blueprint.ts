import type { IWorksheetData, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { PageContent } from '../../workbook/content';
import type { DefinedName, SheetVisibility } from '../../workbook/snapshot';
import type { ProtectionOptions } from './grid';

/** A sheet as a file describes it, in the spreadsheet engine's terms, ready to be inserted. */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Absent where the sheet is not protected. */
  readonly protection?: ProtectionOptions;
  /** Cells, styles, widths, merges. A cell's `custom.locked` states where it differs from `isLockedByDefault`. */
  readonly data: Partial<IWorksheetData>;
  readonly isLockedByDefault: boolean;
  /** How it is printed, where the file says. */
  readonly page?: PageContent;
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
}

export interface WorkbookBlueprint {
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly DefinedName[];
}
