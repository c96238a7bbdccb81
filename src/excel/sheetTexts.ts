import { answered } from './run';
import { readBlock } from './sheetBlock';

/** The texts of a sheet and where they stand; results of formulas are none. */
export type SheetTexts = readonly { readonly row: number; readonly column: number; readonly text: string }[];

export function queueTexts(context: Excel.RequestContext, id: string): () => SheetTexts {
  const used = context.workbook.worksheets.getItemOrNullObject(id).getRange(readBlock).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas');
  return () => textsOf(used);
}

function textsOf(used: Excel.Range): SheetTexts {
  if (used.isNullObject) return [];
  const formulas = answered(used.formulas);
  return answered(used.values).flatMap((values: readonly unknown[], row) =>
    values.flatMap((text, column) =>
      typeof text === 'string' && text !== '' && formulas[row]?.[column] === text
        ? [{ row: used.rowIndex + row + 1, column: used.columnIndex + column + 1, text }]
        : [],
    ),
  );
}
