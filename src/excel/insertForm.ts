import type { WorkbookContent } from '../workbook/content';
import type { StopSign } from '../workbook/extraSheets';
import type { FormLocator, InsertedForm } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import { toBase64 } from './base64';
import { type Census, queueCensus, sheetById } from './census';
import { finishForm } from './finishForm';
import { type InsertedSheet, pairSheets } from './insertedSheets';
import { isFormPresent } from './locateForm';
import { removeForm } from './removeForm';
import type { RoundTrip } from './run';

/**
 * Three round trips when nothing needs repair: look, insert, read back and show. After a failure the workbook is as it was,
 * or the problem is `form-incomplete`: sheets that could not be taken back may have stayed.
 */
export async function insertForm(
  roundTrip: RoundTrip,
  file: Uint8Array,
  expected: WorkbookContent,
  locator: FormLocator,
): Promise<Outcome<InsertedForm>> {
  const before = await roundTrip(queueCensus);
  if (!before.ok) return before;
  if (isFormPresent(before.value, locator)) return failure('form-present');
  const inserted = await insertSheets(roundTrip, file, expected, before.value);
  return inserted.ok ? success(inserted.value.form) : inserted;
}

/** What was inserted, and the ids of its sheets. */
export interface NewSheets {
  readonly form: InsertedForm;
  readonly ids: readonly string[];
}

/**
 * The same for any sheets, into a workbook that had these before. Once it is stopped nothing more is asked of Excel than to take back
 * what came: inserting itself is one request, and an add-in cannot break into it.
 */
export async function insertSheets(
  roundTrip: RoundTrip,
  file: Uint8Array,
  expected: WorkbookContent,
  before: Census,
  stopped?: StopSign,
): Promise<Outcome<NewSheets>> {
  const takeBack = () => removeForm(roundTrip, before, expected);
  const step = until(stopped, roundTrip);
  try {
    const inserted = await step(queueInsertion(toBase64(file)));
    // While a cell is being edited Excel does nothing at all: there is nothing to take back.
    if (!inserted.ok && inserted.problem.code === 'cell-edit-mode') return inserted;
    const outcome = inserted.ok ? await finish(step, expected, inserted.value) : inserted;
    if (outcome.ok && !stopped?.aborted) return outcome;
    const removed = await takeBack();
    const reason = outcome.ok ? stop : outcome;
    return removed.ok ? asInsertion(reason) : failure('form-incomplete', reason.problem.facts);
  } catch (error) {
    await takeBack();
    throw error;
  }
}

const stop = failure('host-failed', { code: 'Stopped' });

function until(stopped: StopSign | undefined, roundTrip: RoundTrip): RoundTrip {
  return (queue) => (stopped?.aborted ? Promise.resolve(stop) : roundTrip(queue));
}

export interface Insertion {
  readonly census: Census;
  readonly ids: readonly string[];
}

function queueInsertion(base64: string) {
  return (context: Excel.RequestContext): (() => Insertion) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    const census = queueCensus(context);
    return () => ({ census: census(), ids: ids.value });
  };
}

async function finish(
  roundTrip: RoundTrip,
  expected: WorkbookContent,
  insertion: Insertion,
): Promise<Outcome<NewSheets>> {
  const sheets = arrivedSheets(expected, insertion);
  if (!sheets) return failure('insert-failed', { code: 'SheetsMissing' });
  const form = await finishForm(roundTrip, expected, sheets, insertion.census.names);
  return form.ok ? success({ form: form.value, ids: insertion.ids }) : form;
}

/** `undefined` where a sheet of the file did not arrive. */
export function arrivedSheets(
  expected: WorkbookContent,
  { census, ids }: Insertion,
): readonly InsertedSheet[] | undefined {
  return pairSheets(
    expected.sheets,
    ids.flatMap((id) => sheetById(census, id) ?? []),
  );
}

/** Whatever Excel calls its refusal, to the clerk it is that the form could not be put in. */
export function asInsertion(outcome: { readonly ok: false } & Outcome<never>): Outcome<never> {
  const { problem } = outcome;
  return problem.code === 'host-failed' ? failure('insert-failed', problem.facts) : outcome;
}
