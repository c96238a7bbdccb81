import type { WorkbookContent } from '../workbook/content';
import type { ReplacedForm } from '../workbook/edit';
import type { FormLocator, InsertedForm } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import { toBase64 } from './base64';
import { type Census, queueCensus, sameName } from './census';
import { finishForm } from './finishForm';
import { type Insertion, arrivedSheets, asInsertion } from './insertForm';
import type { FormSheets } from './locateForm';
import { type RetiredSheet, findOldSheets } from './oldSheets';
import { keepReplacement } from './keptForm';
import { clearIds } from './retireSheets';
import { restoreForm } from './restoreForm';
import type { RoundTrip } from './run';
import { freeName } from './sheetName';

/** What undoing a replacement needs to know. */
export interface Replacement {
  readonly before: Census;
  readonly old: readonly RetiredSheet[];
  /** Names of the new form's sheets, and the names that it brought. */
  readonly form: {
    readonly sheets: readonly { readonly name: string }[];
    readonly names: readonly { readonly name: string }[];
  };
}

export interface Replacing {
  readonly form: ReplacedForm;
  readonly replacement: Replacement;
}

/**
 * The old sheets step aside and give up the form's names, the new form comes in before them, and they go to the end. What they
 * lose last are the ids of their rows, where their protection lets them: without names they are taken for a form by nobody who sees the
 * new one. After a failure all is as before, or the problem is `form-incomplete`.
 */
export async function replaceForm(
  roundTrip: RoundTrip,
  file: Uint8Array,
  expected: WorkbookContent,
  locator: FormLocator,
  oldName: (name: string) => string,
  where: FormSheets,
): Promise<Outcome<Replacing>> {
  const before = await roundTrip(queueCensus);
  if (!before.ok) return before;
  const old = await findOldSheets(roundTrip, before.value, expected, locator, where);
  if (!old.ok) return old;
  if (old.value.length === 0) return failure('no-form');
  const renamed = newNames(before.value, old.value, oldName);
  const replacement = { before: before.value, old: old.value, form: expected };
  try {
    const outcome = await exchange(roundTrip, file, expected, replacement, renamed);
    if (outcome.ok) return success({ form: { ...outcome.value, old: renamed }, replacement });
    // While a cell is being edited Excel does nothing at all: there is nothing to take back.
    const restored = await restoreForm(roundTrip, replacement);
    return restored.ok ? asInsertion(outcome) : failure('form-incomplete', outcome.problem.facts);
  } catch (error) {
    await restoreForm(roundTrip, replacement);
    throw error;
  }
}

async function exchange(
  roundTrip: RoundTrip,
  file: Uint8Array,
  expected: WorkbookContent,
  replacement: Replacement,
  renamed: ReplacedForm['old'],
): Promise<Outcome<InsertedForm>> {
  const { before, old } = replacement;
  const base64 = toBase64(file);
  const inserted = await roundTrip((context) => queueExchange(context, base64, before, old, expected, renamed));
  if (!inserted.ok) return inserted;
  const sheets = arrivedSheets(expected, inserted.value);
  if (!sheets) return failure('insert-failed', { code: 'SheetsMissing' });
  const finished = await finishForm(roundTrip, expected, sheets, inserted.value.census.names);
  if (!finished.ok) return finished;
  const cleared = await clearIds(roundTrip, old);
  if (!cleared.ok) return cleared;
  await keepReplacement(roundTrip, replacement, renamed, sheets);
  return finished;
}

function queueExchange(
  context: Excel.RequestContext,
  base64: string,
  before: Census,
  old: readonly RetiredSheet[],
  expected: WorkbookContent,
  renamed: ReplacedForm['old'],
): () => Insertion {
  const { worksheets, names } = context.workbook;
  const ours = before.names.filter(({ name }) => expected.names.some((item) => sameName(item.name, name)));
  for (const { name } of ours) names.getItemOrNullObject(name).delete();
  old.forEach(({ live }, i) => {
    worksheets.getItem(live.id).name = renamed[i]?.is ?? live.name;
  });
  const first = before.sheets.find(({ id }) => old.some(({ live }) => live.id === id));
  const ids = context.workbook.insertWorksheetsFromBase64(base64, {
    positionType: 'Before',
    ...(first ? { relativeTo: first.id } : {}),
  });
  const last = before.sheets.length + expected.sheets.length - 1;
  for (const { live } of old) worksheets.getItem(live.id).position = last;
  const census = queueCensus(context);
  return () => ({ census: census(), ids: ids.value });
}

function newNames(
  before: Census,
  old: readonly RetiredSheet[],
  oldName: (name: string) => string,
): ReplacedForm['old'] {
  const taken = before.sheets.map(({ name }) => name);
  return old.map(({ live }) => {
    const is = freeName(oldName(live.name), taken);
    taken.push(is);
    return { was: live.name, is };
  });
}
