import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from 'hucre';
import { success } from '../../workbook/problem';
import type { Outcome } from '../../workbook/problem';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import type { SheetBlueprint, WorkbookBlueprint } from '../model/blueprint';
import { cellMatrix } from './cellMatrix';
import { fontStyle } from './cellStyle';
import { conditionalFormatRules } from './conditionalFormatRules';
import { columnData, frozenPanes, rowData } from './dimensions';
import { messageOnlyRules } from './messageOnlyRules';
import { isNormalStyleLocked } from './normalStyle';
import { protectionOptions } from './protectionOptions';
import { validationRules } from './validationRules';

/** Rows and columns beyond what is filled that a sheet shows. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 10;

/**
 * Reads an .xlsx file as it is to be shown. Values, formulas and names come from the project's own reader, which decides whether
 * the file is read at all; how cells look, are protected and validated comes along for files that this project has written.
 */
export async function readBlueprint(bytes: Uint8Array): Promise<Outcome<WorkbookBlueprint>> {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) return outcome;
  const { sheets, names } = outcome.value;
  const looks = await readXlsx(bytes, { readStyles: true });
  const isLockedByDefault = isNormalStyleLocked(bytes);
  const messages = messageOnlyRules(bytes);
  const digitWidth = (looks.defaultFont?.size ?? 11) >= 12 ? 8 : 7;
  const defaultStyle = fontStyle(looks.defaultFont);
  return success({
    names: names.filter((name) => !name.name.startsWith('_xlnm.')),
    sheets: sheets.map((sheet) => {
      const look = looks.sheets.find((candidate) => candidate.name === sheet.name);
      const blueprint = sheetBlueprint(sheet, look, isLockedByDefault, digitWidth);
      return {
        ...blueprint,
        data: { ...blueprint.data, defaultStyle },
        validations: validationRules(look?.dataValidations ?? [], messages.get(sheet.name) ?? []),
      };
    }),
  });
}

function sheetBlueprint(
  sheet: SheetSnapshot,
  look: Sheet | undefined,
  isLockedByDefault: boolean,
  digitWidth: number,
): Omit<SheetBlueprint, 'validations'> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(look?.protection?.sheet ? { protection: protectionOptions(look.protection) } : {}),
    isLockedByDefault,
    data: {
      rowCount: sheet.rowCount + SPARE_ROWS,
      columnCount: Math.max(26, sheet.columnCount + SPARE_COLUMNS),
      cellData: cellMatrix(sheet, look, isLockedByDefault),
      mergeData: (look?.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        startRow,
        endRow,
        startColumn: startCol,
        endColumn: endCol,
      })),
      columnData: columnData(look?.columns ?? [], digitWidth),
      rowData: rowData(look?.rowDefs ?? new Map()),
      freeze: frozenPanes(look?.freezePane),
      showGridlines: look?.view?.showGridLines === false ? 0 : 1,
      tabColor: look?.view?.tabColor?.rgb ? `#${look.view.tabColor.rgb}` : '',
    },
    conditionalFormats: conditionalFormatRules(look?.conditionalRules ?? []),
  };
}
