import { parseReference } from '../workbook/address';
import type { ReplacedForm } from '../workbook/edit';
import { type Outcome, success } from '../workbook/problem';
import { type Census, type LiveSheet, queueCensus, sameName, sheetById, sheetOfName } from './census';
import { type KeptForm, type KeptSheet, readKept, writeKept } from './keptRecord';
import type { InsertedSheet } from './insertedSheets';
import type { Replacement, Replacing } from './replaceForm';
import type { RoundTrip } from './run';

/** Where the workbook keeps what undoing a replacement takes, for a pane that is opened later. */
const key = 'chitieu.replaced';

/** Best effort: who cannot keep it can still undo until the pane is closed. */
export async function keepReplacement(
  roundTrip: RoundTrip,
  { before, old, form }: Replacement,
  renamed: ReplacedForm['old'],
  arrived: readonly InsertedSheet[],
): Promise<void> {
  const ours = before.names.filter(({ name }) => form.names.some((item) => sameName(item.name, name)));
  const text = writeKept({
    old: old.map(({ live, ids, protection }, i) => ({
      ...{ id: live.id, was: live.name, is: renamed[i]?.is ?? live.name, ids },
      ...(protection && { protection }),
    })),
    arrived: arrived.map(({ live }) => ({ id: live.id, is: live.name })),
    names: ours,
    formNames: form.names.map(({ name }) => name),
  });
  await roundTrip((context) => {
    context.workbook.settings.add(key, text);
    return () => undefined;
  });
}

/** Best effort as well: what is left of it is recognised as past when it is next looked at. */
export async function forgetReplacement(roundTrip: RoundTrip): Promise<void> {
  await roundTrip((context) => {
    context.workbook.settings.getItemOrNullObject(key).delete();
    return () => undefined;
  });
}

/** A replacement whose old sheets are still kept, whoever made it and when; `undefined` where there is none. */
export async function findReplacement(roundTrip: RoundTrip): Promise<Outcome<Replacing | undefined>> {
  const looked = await roundTrip((context) => {
    const census = queueCensus(context);
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return () => ({ census: census(), text: valueOf(setting) });
  });
  if (!looked.ok) return looked;
  const kept = readKept(looked.value.text);
  return success(kept && replacingOf(kept, looked.value.census));
}

function valueOf(setting: Excel.Setting): unknown {
  return setting.isNullObject ? undefined : setting.value;
}

function replacingOf(kept: KeptForm, census: Census): Replacing | undefined {
  const there = kept.old.flatMap((sheet) => {
    const live = liveSheet(census, sheet);
    return live ? [{ sheet, live }] : [];
  });
  // Where the form's names lead to them again, they are no old sheets any more.
  const isPast = there.some(({ live }) => kept.formNames.some((name) => sheetOfName(census, name)?.id === live.id));
  if (there.length === 0 || isPast) return undefined;
  const arrived = kept.arrived.flatMap((sheet) => liveSheet(census, sheet) ?? []);
  const old = kept.old.map(({ was, ids, protection, ...sheet }) => {
    const { id, visibility } = liveSheet(census, sheet) ?? { id: sheet.id, visibility: 'visible' as const };
    return { live: { id, name: was, visibility }, ids, ...(protection && { protection }) };
  });
  return {
    form: {
      sheetNames: arrived.map(({ name }) => name),
      repaired: { names: [], formulas: [] },
      old: there.map(({ sheet, live }) => ({ was: sheet.was, is: live.name })),
    },
    replacement: {
      before: {
        sheets: sheetsBefore(
          census,
          arrived,
          old.map(({ live }) => live),
        ),
        names: wholeNames(kept),
      },
      old,
      form: { sheets: kept.arrived.map(({ is: name }) => ({ name })), names: kept.formNames.map((name) => ({ name })) },
    },
  };
}

/** By its id; a program that gives sheets new ones when a file is opened leaves the name. */
function liveSheet(census: Census, { id, is }: Pick<KeptSheet, 'id' | 'is'>): LiveSheet | undefined {
  return sheetById(census, id) ?? census.sheets.find(({ name }) => sameName(name, is));
}

/** All sheets as they would be had the form never been replaced: the old ones where the new ones are. */
function sheetsBefore(census: Census, arrived: readonly LiveSheet[], old: readonly LiveSheet[]): readonly LiveSheet[] {
  const isOf = (sheets: readonly LiveSheet[], { id }: LiveSheet) => sheets.some((sheet) => sheet.id === id);
  const others = census.sheets.filter((sheet) => !isOf(old, sheet));
  const first = others.findIndex((sheet) => isOf(arrived, sheet));
  const at = first === -1 ? others.length : first;
  return [...others.slice(0, at), ...old, ...others.slice(at)].filter((sheet) => !isOf(arrived, sheet));
}

/** Only what refers to a cell is written into a workbook again: a file may bring any text along. */
function wholeNames({ names }: KeptForm): Census['names'] {
  return names.filter(({ refersTo }) => parseReference(refersTo) !== undefined);
}
