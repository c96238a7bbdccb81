import type { RangeRef } from '../workbook/address';
import type { SheetContent, WorkbookContent } from '../workbook/content';
import type { LostFixture } from '../workbook/edit';
import type { FormLocator } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import { type Census, type LiveSheet, queueCensus, sameName, sheetById } from './census';
import { type ExpectedCell, type FixtureState, expectedCells, queueFixtures } from './fixtures';
import { type FormSheets, locateForm, sameSheets } from './locateForm';
import type { RoundTrip } from './run';
import { type SheetTexts, queueTexts } from './sheetTexts';

/** A sheet of the form in the workbook, and as it was made. */
interface Pair {
  readonly id: string;
  readonly content: SheetContent;
}

interface Looked extends Pair {
  readonly cells: readonly ExpectedCell[];
  readonly isProtected: boolean;
  readonly states: readonly FixtureState[];
  readonly texts: SheetTexts;
}

/**
 * Looks at the cells that may be typed into, for there alone does pasting change more than values. One round trip as long as the
 * form is where it was last found and no row has moved; rows that have moved are followed by the ids in the first column.
 */
export async function lostFixtures(
  roundTrip: RoundTrip,
  expected: WorkbookContent,
  locator: FormLocator,
  before: FormSheets,
): Promise<Outcome<readonly LostFixture[]>> {
  let where = before;
  let moved: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map();
  for (let left = 4; left > 0; left--) {
    const pairs = pairsOf(expected, locator, where);
    const answer = await roundTrip((context) => queueLook(context, expected, pairs, moved));
    if (!answer.ok) return answer;
    const { census, looked } = answer.value;
    const located = locateForm(census, locator, where);
    if (located.length === 0) return failure('no-form');
    const rows = new Map(looked.map((pair) => [pair.id, movedRows(pair)]));
    const isSettled = sameSheets(located, where) && [...rows].every(([id, each]) => sameRows(each, moved.get(id)));
    if (isSettled) return success(looked.flatMap((pair) => lossesOf(pair, sheetById(census, pair.id))));
    where = located;
    moved = rows;
  }
  return failure('host-failed', { code: 'SheetsKeepMoving' });
}

function pairsOf(expected: WorkbookContent, locator: FormLocator, where: FormSheets): readonly Pair[] {
  return where.flatMap(([id], part) => {
    const content = expected.sheets.find((sheet) => sameName(sheet.name, locator.sheetNames[part] ?? ''));
    return id !== undefined && content ? [{ id, content }] : [];
  });
}

function queueLook(
  context: Excel.RequestContext,
  expected: WorkbookContent,
  pairs: readonly Pair[],
  moved: ReadonlyMap<string, ReadonlyMap<number, number>>,
): () => { readonly census: Census; readonly looked: readonly Looked[] } {
  const census = queueCensus(context);
  const readers = pairs.map((pair) => {
    const rows = moved.get(pair.id);
    const cells = expectedCells(pair.content, expected).map((cell) => ({
      ...cell,
      row: rows?.get(cell.row) ?? cell.row,
    }));
    const sheet = context.workbook.worksheets.getItemOrNullObject(pair.id);
    sheet.protection.load('protected');
    const readStates = queueFixtures(sheet, cells);
    const readTexts = queueTexts(context, pair.id);
    return () =>
      exists(sheet)
        ? [{ ...pair, cells, isProtected: isProtected(sheet), states: readStates(), texts: readTexts() }]
        : [];
  });
  return () => ({ census: census(), looked: readers.flatMap((read) => read()) });
}

function exists(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject;
}

function isProtected(sheet: Excel.Worksheet): boolean {
  return sheet.protection.protected;
}

/** Row as made → row where its id stands now, for the rows that have moved. */
function movedRows({ content, texts }: Looked): ReadonlyMap<number, number> {
  const found = new Map(texts.filter(({ column }) => column === 1).map(({ text, row }) => [text, row]));
  return new Map(
    content.cells.flatMap(({ row, column, value }) => {
      const now = column === 1 && typeof value === 'string' ? found.get(value) : undefined;
      return now === undefined || now === row ? [] : [[row, now] as const];
    }),
  );
}

function sameRows(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number> = new Map()): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

function lossesOf({ content, cells, isProtected: isNow, states }: Looked, live: LiveSheet | undefined): LostFixture[] {
  const sheet = live?.name ?? content.name;
  const where = (is: (state: FixtureState, cell: ExpectedCell) => boolean): RangeRef[] =>
    cells.flatMap((cell, i) => {
      const state = states[i];
      const { row, column } = cell;
      return state && is(state, cell) ? [{ row, column, lastRow: row, lastColumn: column }] : [];
    });
  const losses: LostFixture[] = [
    { kind: 'validation', sheet, ranges: where((state, cell) => !cell.hasValidation(state)) },
    { kind: 'highlight', sheet, ranges: where((state, cell) => state.highlights < cell.highlights) },
    { kind: 'style', sheet, ranges: where((state, cell) => !cell.hasStyle(state)) },
  ];
  const lost = losses.filter(({ ranges }) => ranges.length > 0);
  return content.isProtected && !isNow ? [{ kind: 'protection', sheet, ranges: [] }, ...lost] : lost;
}
