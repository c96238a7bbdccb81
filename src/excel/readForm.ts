import type { FormLocator } from '../workbook/live';
import { type Outcome, failure } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type Census, type LiveSheet, queueCensus, sheetById } from './census';
import { type FormSheets, locateForm, noSheets, sameSheets } from './locateForm';
import { type RoundTrip, asAnswer } from './run';
import { type SheetReading, queueSheet } from './sheetBlock';

/** A sheet that is there when looked for and gone when read, three times over, is not worth a fourth try. */
const TRIES = 3;

export interface FormReading {
  readonly outcome: Outcome<WorkbookSnapshot>;
  /** The place to look first the next time. */
  readonly where: FormSheets;
  /** All sheets, as they were called at this reading; empty where Excel did not answer. */
  readonly sheets: readonly LiveSheet[];
}

/**
 * Reads the sheets on which the form was last found, together with the lists of sheets and names, which show whether it is
 * still there: one round trip as long as nothing has moved, whatever the clerk renames.
 */
export async function readForm(roundTrip: RoundTrip, locator: FormLocator, before: FormSheets): Promise<FormReading> {
  let where = before;
  let sheets: readonly LiveSheet[] = [];
  for (let left = TRIES; left > 0; left--) {
    const answer = await roundTrip(queueReading(where));
    if (!answer.ok) return { outcome: answer, where, sheets };
    const { census, read } = answer.value;
    sheets = census.sheets;
    const located = locateForm(census, locator, where);
    if (located.length === 0) return { outcome: failure('no-form'), where: noSheets, sheets };
    if (sameSheets(located, where)) return { outcome: asAnswer(() => snapshotOf(census, where, read)), where, sheets };
    where = located;
  }
  return { outcome: failure('host-failed', { code: 'SheetsKeepMoving' }), where, sheets };
}

interface Answer {
  readonly census: Census;
  readonly read: ReadonlyMap<string, (sheet: LiveSheet) => SheetReading>;
}

function queueReading(where: FormSheets) {
  return (context: Excel.RequestContext): (() => Answer) => {
    const census = queueCensus(context);
    const read = new Map([...new Set(where.flat())].map((id) => [id, queueSheet(context, id)] as const));
    return () => ({ census: census(), read });
  };
}

function snapshotOf(census: Census, where: FormSheets, read: Answer['read']): WorkbookSnapshot {
  const readings = [...new Set(where.flat())].flatMap((id) => {
    const sheet = sheetById(census, id);
    const reading = read.get(id);
    return sheet && reading ? [reading(sheet)] : [];
  });
  return {
    sheets: readings.map((reading) => reading.sheet),
    names: [...census.names, ...readings.flatMap((reading) => reading.names)],
  };
}
