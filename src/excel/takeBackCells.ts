import { cellAddress, rangeAddress } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import { type Outcome, failure, success } from '../workbook/problem';
import { type CellBlock, type KeyedCell, blocksOf } from './cellBlocks';
import { cellInput, hasArrived, sameValue } from './cellInput';
import { type Protections, type CellWrite, queueWrites } from './exchangeCells';
import { queueRange } from './liveRange';
import { queueProtection } from './protection';
import type { RoundTrip } from './run';

/** A cell that was to be changed when something failed: it may or may not have been. */
export interface Written extends KeyedCell {
  readonly original: Cell;
  readonly wanted: Cell;
  /** `original` is somebody else's entry, which was to stay. */
  readonly isOvertaken: boolean;
  /** It may be locked. */
  readonly isOutside?: true;
}

/**
 * After a failure: puts back what was written. `all-there` where nothing is missing after all: then it was the answer that got lost.
 * `half-changed` where Excel refuses this too.
 */
export async function takeBackCells(
  roundTrip: RoundTrip,
  cells: readonly Written[],
  protections: Protections,
): Promise<Outcome<'all-there' | 'taken-back'>> {
  let left: readonly Written[] = cells;
  for (const _try of [1, 2]) {
    const looked = await roundTrip((context) => queueLook(context, cells, protections));
    if (!looked.ok) continue;
    const { now, unprotected } = looked.value;
    left = cells.filter((cell) => isOurs(cell, now.get(cell)));
    const isThere = cells.every((cell) => isAsWanted(cell, now.get(cell)));
    if (isThere && unprotected.length === 0) return success('all-there');
    const restore = left.filter((cell) => !holds(now.get(cell), cell.original));
    if (restore.length === 0 && unprotected.length === 0) return success('taken-back');
    const restored = await roundTrip((context) => {
      const writes = restore.map((cell): CellWrite => ({
        ...{ key: cell.key, row: cell.row, column: cell.column },
        ...(cell.isOutside && { isOutside: true }),
        input: cellInput(cell.original, now.get(cell)?.numberFormat),
      }));
      const known = [...protections].filter(([key]) => !unprotected.includes(key));
      queueWrites(context, blocksOf(writes), new Map(known));
      for (const key of unprotected) context.workbook.worksheets.getItem(key).protection.protect(protections.get(key));
      return () => undefined;
    });
    if (restored.ok) return success('taken-back');
  }
  const [first] = left;
  return failure('half-changed', { cell: first ? cellAddress(first.row, first.column) : '', count: left.length });
}

interface Look {
  /** Without the cells whose sheet is gone. */
  readonly now: ReadonlyMap<Written, Cell>;
  readonly unprotected: readonly string[];
}

function queueLook(context: Excel.RequestContext, cells: readonly Written[], protections: Protections): () => Look {
  const blocks = blocksOf(cells).map((block) => queueBlock(context, block));
  const sheets = [...protections.keys()].map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    const read = queueProtection(sheet);
    return () => (exists(sheet) && !read() ? [key] : []);
  });
  return () => ({
    now: new Map(blocks.flatMap((read) => read())),
    unprotected: sheets.flatMap((read) => read()),
  });
}

function queueBlock(context: Excel.RequestContext, { key, range, cells }: CellBlock<Written>) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  const read = queueRange(sheet.getRange(rangeAddress(range)));
  return () => (exists(sheet) ? cells.map((cell, row) => [cell, read(row, 0)] as const) : []);
}

function exists(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject;
}

function isAsWanted(cell: Written, now: Cell | undefined): boolean {
  const { wanted } = cell;
  if (cell.isOvertaken) return holds(now, cell.original) || !isOurs(cell, now);
  return (
    now !== undefined && hasArrived(now, wanted) && (wanted.formula !== undefined || sameValue(now.value, wanted.value))
  );
}

function isOurs({ wanted }: Written, now: Cell | undefined): boolean {
  if (!now) return false;
  if (wanted.formula !== undefined) return now.formula !== undefined;
  if (sameValue(now.value, wanted.value)) return true;
  // In a cell formatted as text a number has become text, and an apostrophe part of it.
  if (typeof wanted.value === 'number') return now.value === String(wanted.value);
  return typeof wanted.value === 'string' && now.value === `'${wanted.value}`;
}

function holds(now: Cell | undefined, original: Cell): boolean {
  return now !== undefined && sameValue(now.value, original.value) && now.formula === original.formula;
}
