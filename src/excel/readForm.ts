import type { FormLocator } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type Census, type LiveSheet, queueCensus, sheetById } from './census';
import { type FormSheets, locateForm, noSheets, sameSheets } from './locateForm';
import { type RoundTrip, asAnswer } from './run';
import { type SheetReading, queueSheet } from './sheetBlock';
import type { SheetLooks } from './sheetLooks';

/** A sheet that is there when looked for and gone when read, three times over, is not worth a fourth try. */
const TRIES = 3;

export interface FormReading {
  readonly outcome: Outcome<WorkbookSnapshot>;
  /** The place to look first the next time. */
  readonly where: FormSheets;
  /** All sheets, as they were called at this reading; empty where Excel did not answer. */
  readonly sheets: readonly LiveSheet[];
  /** How the sheets of the form look, by their ids; empty where it was not read. */
  readonly looks: Looks;
}

export type Looks = ReadonlyMap<string, SheetLooks>;

export const noLooks: Looks = new Map();

/**
 * Reads the sheets on which the form was last found, together with the lists of sheets and names, which show whether it is
 * still there: one round trip as long as nothing has moved, whatever the clerk renames. `known`: how sheets look of which that need not be
 * asked again.
 */
export async function readForm(
  roundTrip: RoundTrip,
  locator: FormLocator,
  before: FormSheets,
  known: Looks,
): Promise<FormReading> {
  let where = before;
  let sheets: readonly LiveSheet[] = [];
  for (let left = TRIES; left > 0; left--) {
    const answer = await roundTrip(queueReading(where, known));
    if (!answer.ok) return { outcome: answer, where, sheets, looks: noLooks };
    const { census } = answer.value;
    sheets = census.sheets;
    const located = locateForm(census, locator, where);
    if (located.length === 0) return { outcome: failure('no-form'), where: noSheets, sheets, looks: noLooks };
    if (sameSheets(located, where)) {
      const read = asAnswer(() => readingsOf(census, where, answer.value.read));
      if (!read.ok) return { outcome: read, where, sheets, looks: noLooks };
      const looks = new Map(read.value.map(({ id, reading }) => [id, reading.looks]));
      return { outcome: success(snapshotOf(census, read.value)), where, sheets, looks };
    }
    where = located;
  }
  return { outcome: failure('host-failed', { code: 'SheetsKeepMoving' }), where, sheets, looks: noLooks };
}

interface Answer {
  readonly census: Census;
  readonly read: ReadonlyMap<string, (sheet: LiveSheet) => SheetReading>;
}

function queueReading(where: FormSheets, known: Looks) {
  return (context: Excel.RequestContext): (() => Answer) => {
    const census = queueCensus(context);
    const read = new Map([...new Set(where.flat())].map((id) => [id, queueSheet(context, id, known.get(id))] as const));
    return () => ({ census: census(), read });
  };
}

interface IdReading {
  readonly id: string;
  readonly reading: SheetReading;
}

function readingsOf(census: Census, where: FormSheets, read: Answer['read']): readonly IdReading[] {
  return [...new Set(where.flat())].flatMap((id) => {
    const sheet = sheetById(census, id);
    const reading = read.get(id);
    return sheet && reading ? [{ id, reading: reading(sheet) }] : [];
  });
}

function snapshotOf(census: Census, readings: readonly IdReading[]): WorkbookSnapshot {
  return {
    sheets: readings.map(({ reading }) => reading.sheet),
    names: [...census.names, ...readings.flatMap(({ reading }) => reading.names)],
  };
}
