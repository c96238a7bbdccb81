import type { IStyleData } from '@univerjs/core';
import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from 'hucre/xlsx';
import { success } from '../../workbook/problem';
import type { Outcome } from '../../workbook/problem';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import type { SheetBlueprint, WorkbookBlueprint } from '../model/blueprint';
import { cellMatrix } from './cellMatrix';
import { fontStyle } from './cellStyle';
import { conditionalFormatRules } from './conditionalFormatRules';
import { columnData, frozenPanes, rowData } from './dimensions';
import { digitWidthOf } from './digitWidth';
import { isNormalStyleLocked } from './normalStyle';
import { pageContent } from './pageContent';
import { protectionOptions } from './protectionOptions';
import { sheetDetails } from './sheetDetails';
import type { SheetDetails } from './sheetDetails';
import { validationRules } from './validationRules';

/** Rows and columns beyond what is filled that a sheet shows. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;

/**
 * Reads an .xlsx file as it is to be shown. Values, formulas and names come from the project's own reader, which decides whether
 * the file is read at all; how cells look, are protected and validated comes along for files that this project has written.
 */
export async function readBlueprint(bytes: Uint8Array): Promise<Outcome<WorkbookBlueprint>> {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) return outcome;
  const file = await readXlsx(bytes, { readStyles: true });
  const details = sheetDetails(bytes);
  const common = {
    isLockedByDefault: isNormalStyleLocked(bytes),
    digitWidth: digitWidthOf(file.defaultFont?.size),
    defaultStyle: fontStyle(file.defaultFont),
  };
  return success({
    names: outcome.value.names.filter((name) => !name.name.startsWith('_xlnm.')),
    sheets: outcome.value.sheets.map((sheet) =>
      sheetBlueprint(sheet, {
        ...common,
        ...(details.get(sheet.name) ?? { messages: [], growingRows: new Map<number, number>() }),
        look: file.sheets.find(({ name }) => name === sheet.name) ?? { name: sheet.name, rows: [] },
      }),
    ),
  });
}

interface Looks extends SheetDetails {
  readonly look: Sheet;
  readonly isLockedByDefault: boolean;
  readonly digitWidth: number;
  readonly defaultStyle: IStyleData;
}

function sheetBlueprint(sheet: SheetSnapshot, looks: Looks): SheetBlueprint {
  const { look, isLockedByDefault, digitWidth, defaultStyle, growingRows, messages } = looks;
  const page = pageContent(look);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(look.protection?.sheet ? { protection: protectionOptions(look.protection) } : {}),
    isLockedByDefault,
    ...(page && { page }),
    data: {
      defaultStyle,
      rowCount: sheet.rowCount + SPARE_ROWS,
      columnCount: Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS),
      cellData: cellMatrix(sheet, look, isLockedByDefault),
      mergeData: (look.merges ?? []).map(({ startCol, endCol, ...rows }) => ({
        ...rows,
        startColumn: startCol,
        endColumn: endCol,
      })),
      columnData: columnData(look.columns ?? [], digitWidth),
      rowData: rowData(look.rowDefs ?? new Map(), growingRows),
      freeze: frozenPanes(look.freezePane),
      showGridlines: look.view?.showGridLines === false ? 0 : 1,
      tabColor: look.view?.tabColor?.rgb ? `#${look.view.tabColor.rgb}` : '',
    },
    conditionalFormats: conditionalFormatRules(look.conditionalRules ?? []),
    validations: validationRules(look.dataValidations ?? [], messages),
  };
}
