import { parseRange, rangeAddress, type RangeRef } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What a sheet has besides values and formulas, as far as a check asks for it. */
export interface SheetLooks extends Pick<
  SheetSnapshot,
  'merges' | 'hiddenRows' | 'hiddenColumns' | 'isProtected' | 'extent'
> {
  fontAt(row: number, column: number): string | undefined;
}

/** Far more than a form's own rows; fonts are answered cell by cell, and need a hundred letters each. */
const lookedAt = rangeAddress({ row: 1, column: 1, lastRow: 300, lastColumn: 52 });

/** Notes are not among it: Excel 2021 lets an add-in read threaded comments only, one question for the place of each. */
export function queueLooks(worksheet: Excel.Worksheet): () => SheetLooks {
  const looked = worksheet.getRange(lookedAt).getUsedRangeOrNullObject();
  looked.load('rowIndex,columnIndex');
  const fonts = looked.getCellProperties({ format: { font: { name: true } } });
  const rows = looked.getRowProperties({ rowHidden: true });
  const columns = looked.getColumnProperties({ columnHidden: true });
  const merged = looked.getMergedAreasOrNullObject();
  merged.load('address');
  const whole = worksheet.getUsedRangeOrNullObject(true);
  whole.load('rowIndex,rowCount,columnIndex,columnCount');
  worksheet.protection.load('protected');
  return () => ({
    ...places({ looked, fonts, rows, columns, merged }),
    ...extentOf(whole),
    isProtected: isProtected(worksheet),
  });
}

interface Queued {
  readonly looked: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
}

function places({ looked, fonts, rows, columns, merged }: Queued): Omit<SheetLooks, 'isProtected' | 'extent'> {
  if (looked.isNullObject) return { merges: [], hiddenRows: [], hiddenColumns: [], fontAt: () => undefined };
  const { rowIndex, columnIndex } = looked;
  return {
    merges: merged.isNullObject ? [] : rangesOf(merged.address),
    hiddenRows: runsOf(
      rows.value.map(({ rowHidden }) => rowHidden === true),
      rowIndex,
    ),
    hiddenColumns: runsOf(
      columns.value.map(({ columnHidden }) => columnHidden === true),
      columnIndex,
    ),
    fontAt: (row, column) => fonts.value[row - 1 - rowIndex]?.[column - 1 - columnIndex]?.format?.font?.name,
  };
}

function extentOf(whole: Excel.Range): Pick<SheetSnapshot, 'extent'> {
  if (whole.isNullObject) return {};
  return { extent: { rows: whole.rowIndex + whole.rowCount, columns: whole.columnIndex + whole.columnCount } };
}

function isProtected({ protection }: Excel.Worksheet): boolean {
  return protection.protected;
}

/** The parts of "'Báo cáo'!A1:B2,'Báo cáo'!C4:D4". */
function rangesOf(address: string): readonly RangeRef[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, '');
  return bare.split(',').flatMap((part) => parseRange(part.replace(/^.*!/, '').trim()) ?? []);
}

/** First and last of each run, counted from 1; `before`: how many come before the first. */
function runsOf(flags: readonly boolean[], before: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  flags.forEach((flag, index) => {
    const at = before + index + 1;
    const run = runs.at(-1);
    if (!flag) return;
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
