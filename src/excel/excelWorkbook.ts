import type { CellRef } from '../workbook/address';
import type { ReplacedForm, WorkbookEditor } from '../workbook/edit';
import type { InsertedSheets, SheetInserter } from '../workbook/extraSheets';
import type { ChangeReason, FormLocator, LiveWorkbook } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type LiveSheet, queueCensus, sameName } from './census';
import { changeCells, undoChanges } from './changeCells';
import { explained } from './denial';
import { type SubscribeFocus, windowFocus } from './focus';
import { insertForm, insertSheets } from './insertForm';
import { findReplacement } from './keptForm';
import { type FormSheets, noSheets } from './locateForm';
import { lostFixtures } from './lostFixtures';
import { createQueue } from './queue';
import { type Looks, noLooks, readForm } from './readForm';
import { removeOld } from './removeOld';
import { removeSheets } from './removeSheets';
import { type Replacement, replaceForm } from './replaceForm';
import { createRoundTrip, editingEnded } from './run';
import { selectCell } from './select';
import { type Timing, usualTiming } from './timing';
import { undoReplacement } from './undoReplacement';
import { watchWorkbook } from './watch';
import { createWatchers } from './watchers';

export interface ExcelWorkbookOptions {
  readonly subscribeFocus?: SubscribeFocus;
  readonly timing?: Timing;
}

/** The workbook that is open in Excel. Office.js must be ready. What is asked of Excel is asked in turn, never at once. */
export function createExcelWorkbook({
  subscribeFocus = windowFocus,
  timing = usualTiming,
}: ExcelWorkbookOptions = {}): LiveWorkbook & WorkbookEditor & SheetInserter {
  const roundTrip = createRoundTrip(timing.editPauses);
  const inTurn = createQueue();
  /** Where the form was at the last look; `undefined` before the first. */
  let where: FormSheets | undefined;
  let sheets: readonly LiveSheet[] = [];
  /** How the form's sheets look, as long as nothing but typing has happened since. */
  let looks: Looks = noLooks;
  /** How often something else than typing was heard of. */
  let news = 0;
  let waiting: { readonly locator: FormLocator; readonly reading: Promise<Outcome<WorkbookSnapshot>> } | undefined;
  let isHeldUp = false;
  /** What undoing needs to know, by what the pane was told. */
  const replacements = new WeakMap<ReplacedForm, Replacement>();
  const extraSheets = new WeakMap<InsertedSheets, readonly string[]>();
  const watchers = createWatchers(
    (onEvent) => watchWorkbook(roundTrip, subscribeFocus, onEvent),
    (reason, sheetId) => {
      const concerns = concernsForm(where, reason, sheetId);
      if (concerns && reason !== 'edited') [looks, news] = [noLooks, news + 1];
      return concerns;
    },
    inTurn,
    timing,
  );

  async function read(locator: FormLocator): Promise<Outcome<WorkbookSnapshot>> {
    const asked = news;
    const reading = await readForm(roundTrip, locator, where ?? noSheets, looks);
    // An Excel that did not answer leaves open where the form is: any change may concern it.
    if (reading.sheets.length > 0) [where, sheets] = [reading.where, reading.sheets];
    // Without anybody who hears of other changes, every reading is a whole one; so is the next after news that came meanwhile.
    looks = watchers.isEmpty() || news !== asked ? noLooks : reading.looks;
    if (!reading.outcome.ok && reading.outcome.problem.code === 'cell-edit-mode') void lookAgainAfterEditing();
    return reading.outcome;
  }

  /** A cell left by Escape raises no event: without this the last change would stay unread. */
  async function lookAgainAfterEditing(): Promise<void> {
    if (isHeldUp || watchers.isEmpty()) return;
    isHeldUp = true;
    try {
      if (await editingEnded()) watchers.tell('edited');
    } finally {
      isHeldUp = false;
    }
  }

  /** The sheet may have been renamed since it was read: its id has not. */
  function keyOf(cell: CellRef): string {
    return sheets.find((sheet) => sameName(sheet.name, cell.sheet))?.id ?? cell.sheet;
  }

  return {
    watch: watchers.watch,

    insertForm: (file, expected, locator) =>
      inTurn(() => {
        where = undefined;
        looks = noLooks;
        return explained(roundTrip, insertForm(roundTrip, file, expected, locator));
      }),

    readForm(locator) {
      // Whoever asks while a reading waits its turn gets that reading.
      if (waiting?.locator === locator) return waiting.reading;
      const reading = inTurn(() => {
        if (waiting?.reading === reading) waiting = undefined;
        return read(locator);
      });
      waiting = { locator, reading };
      return reading;
    },

    select: (cell) => inTurn(() => selectCell(roundTrip, keyOf(cell), cell)),

    changeCells: (changes) => inTurn(() => explained(roundTrip, changeCells(roundTrip, changes, keyOf))),

    undoChanges: (report) => inTurn(() => explained(roundTrip, undoChanges(roundTrip, report, keyOf))),

    lostFixtures: (expected, locator) => inTurn(() => lostFixtures(roundTrip, expected, locator, where ?? noSheets)),

    replaceForm: (file, expected, locator, oldName) =>
      inTurn(async () => {
        const before = where ?? noSheets;
        where = undefined;
        looks = noLooks;
        const replacing = replaceForm(roundTrip, file, expected, locator, oldName, before);
        const outcome = await explained(roundTrip, replacing);
        if (!outcome.ok) return outcome;
        replacements.set(outcome.value.form, outcome.value.replacement);
        return success(outcome.value.form);
      }),

    findReplaced: () =>
      inTurn(async () => {
        const found = await findReplacement(roundTrip);
        if (!found.ok || !found.value) return found.ok ? success(undefined) : found;
        replacements.set(found.value.form, found.value.replacement);
        return success(found.value.form);
      }),

    undoReplacement: (replaced) =>
      inTurn(async () => {
        const replacement = replacements.get(replaced);
        if (!replacement) return failure('no-form');
        where = undefined;
        looks = noLooks;
        return explained(roundTrip, undoReplacement(roundTrip, replacement));
      }),

    insertSheets: (file, expected, stopped) =>
      inTurn(async () => {
        const before = await roundTrip(queueCensus);
        if (!before.ok) return before;
        const outcome = await explained(roundTrip, insertSheets(roundTrip, file, expected, before.value, stopped));
        if (!outcome.ok)
          return stopped?.aborted && outcome.problem.code !== 'form-incomplete' ? success(undefined) : outcome;
        const { sheetNames } = outcome.value.form;
        const inserted: InsertedSheets = { sheetNames };
        extraSheets.set(inserted, outcome.value.ids);
        return success(inserted);
      }),

    removeSheets: (inserted) =>
      inTurn(() => explained(roundTrip, removeSheets(roundTrip, extraSheets.get(inserted) ?? []))),

    removeOld: (replaced) =>
      inTurn(async () => {
        const replacement = replacements.get(replaced);
        return replacement ? explained(roundTrip, removeOld(roundTrip, replacement)) : failure('no-form');
      }),
  };
}

/** What happens on the clerk's other sheets is none of ours; a workbook without a form may get one by any sheet. */
function concernsForm(where: FormSheets | undefined, reason: ChangeReason, sheetId: string | undefined): boolean {
  if (sheetId === undefined || where === undefined || where.flat().includes(sheetId)) return true;
  return reason === 'activated' && where.length === 0;
}
