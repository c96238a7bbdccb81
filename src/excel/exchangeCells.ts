import { rangeAddress } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { Outcome } from '../workbook/problem';
import { type CellBlock, type KeyedCell, blocksOf } from './cellBlocks';
import type { CellInput } from './cellInput';
import { queueRange } from './liveRange';
import { type ProtectionOptions, queueProtection } from './protection';
import type { RoundTrip } from './run';

export interface CellWrite extends KeyedCell {
  readonly input: CellInput;
  /** Number format that the cell gets first, where it has to get one. */
  readonly format?: string;
  /** It may be locked. */
  readonly isOutside?: true;
}

/** By the sheet's key: what the protected ones still allow. */
export type Protections = ReadonlyMap<string, ProtectionOptions>;

/** What stands in the cells, in their order, and how their sheets are protected. */
export interface Look {
  readonly cells: readonly Cell[];
  readonly protections: Protections;
}

/** One round trip that changes nothing. A sheet that is gone is missed. */
export function lookAtCells(roundTrip: RoundTrip, cells: readonly KeyedCell[]): Promise<Outcome<Look>> {
  return roundTrip((context) => {
    const read = queueBlocks(context, cells);
    const protections = queueProtections(context, [...new Set(cells.map(({ key }) => key))]);
    return () => ({ cells: read(), protections: protections() });
  });
}

/** What stood in the cells, and what stands there now; in the order of the writes. */
export interface Exchange {
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

export interface ExchangeAnswer {
  readonly outcome: Outcome<Exchange>;
  /** After a failure: what stood in the cells, where Excel still told. */
  readonly before: readonly Cell[] | undefined;
}

/**
 * One round trip: a look, then all writes, then a look again. Excel answers in order and stops at the first failure, so that what
 * was asked first is known even if a write fails, and a sheet that is gone is missed before anything is written.
 * A protected sheet lets nobody format its cells, or write into locked ones: where that has to be, protection is lifted in between.
 */
export async function exchangeCells(
  roundTrip: RoundTrip,
  writes: readonly CellWrite[],
  known: Protections,
): Promise<ExchangeAnswer> {
  let readBefore: (() => readonly Cell[]) | undefined;
  const outcome = await roundTrip((context) => {
    const read = queueBlocks(context, writes);
    readBefore = read;
    queueWrites(context, blocksOf(writes), known);
    const readAfter = queueBlocks(context, writes);
    return () => ({ before: read(), after: readAfter() });
  });
  return { outcome, before: outcome.ok ? outcome.value.before : whatArrived(readBefore) };
}

function queueBlocks(context: Excel.RequestContext, order: readonly KeyedCell[]): () => readonly Cell[] {
  const blocks = blocksOf(order);
  const readers = blocks.map((block) => queueRange(rangeOf(context, block)));
  return () => {
    const cells = new Map(
      blocks.flatMap((block, i) => block.cells.map((cell, row) => [cell, readers[i]?.(row, 0)] as const)),
    );
    return order.map((cell) => cells.get(cell) ?? { value: null });
  };
}

function queueProtections(context: Excel.RequestContext, keys: readonly string[]): () => Protections {
  const readers = keys.map((key) => [key, queueProtection(context.workbook.worksheets.getItem(key))] as const);
  return () =>
    new Map(
      readers.flatMap(([key, read]) => {
        const options = read();
        return options ? [[key, options] as const] : [];
      }),
    );
}

/** `known`: protection that may be lifted for a format or a locked cell, and is put back at once. */
export function queueWrites(
  context: Excel.RequestContext,
  blocks: readonly CellBlock<CellWrite>[],
  known: Protections,
): void {
  const keysWith = (needs: (write: CellWrite) => boolean) =>
    new Set(blocks.filter(({ cells }) => cells.some(needs)).map(({ key }) => key));
  const [formatted, outside] = [keysWith(hasFormat), keysWith(({ isOutside }) => isOutside === true)];
  const lifted = [...known].filter(
    ([key, options]) => outside.has(key) || (formatted.has(key) && options.allowFormatCells !== true),
  );
  for (const [key] of lifted) context.workbook.worksheets.getItem(key).protection.unprotect();
  for (const block of blocks) {
    for (const format of blocksOf(block.cells.filter(hasFormat))) {
      rangeOf(context, format).numberFormat = format.cells.map((cell) => [cell.format]);
    }
    rangeOf(context, block).values = block.cells.map(({ input }) => [input]);
  }
  for (const [key, options] of lifted) context.workbook.worksheets.getItem(key).protection.protect(options);
}

function hasFormat(write: CellWrite): boolean {
  return write.format !== undefined;
}

function rangeOf(context: Excel.RequestContext, { key, range }: CellBlock<KeyedCell>): Excel.Range {
  return context.workbook.worksheets.getItem(key).getRange(rangeAddress(range));
}

/** The library throws where an answer did not come. */
function whatArrived(read: (() => readonly Cell[]) | undefined): readonly Cell[] | undefined {
  try {
    return read?.();
  } catch {
    return undefined;
  }
}
