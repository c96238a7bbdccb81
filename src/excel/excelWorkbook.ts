import type { CellRef } from '../workbook/address';
import type { ChangeReason, FormLocator, LiveWorkbook } from '../workbook/live';
import { type Outcome, success } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type LiveSheet, sameName } from './census';
import { type SubscribeFocus, windowFocus } from './focus';
import { insertForm } from './insertForm';
import { type FormSheets, noSheets } from './locateForm';
import { createPulse } from './pulse';
import { createQueue } from './queue';
import { type FormReading, readForm } from './readForm';
import { createRoundTrip, editingEnded } from './run';
import { selectCell } from './select';
import { type Timing, usualTiming } from './timing';
import { watchWorkbook } from './watch';

export interface ExcelWorkbookOptions {
  readonly subscribeFocus?: SubscribeFocus;
  readonly timing?: Timing;
}

/** The workbook that is open in Excel. Office.js must be ready. What is asked of Excel is asked in turn, never at once. */
export function createExcelWorkbook({
  subscribeFocus = windowFocus,
  timing = usualTiming,
}: ExcelWorkbookOptions = {}): LiveWorkbook {
  const roundTrip = createRoundTrip(timing.editPauses);
  const inTurn = createQueue();
  const watchers = new Set<(reason: ChangeReason) => void>();
  /** Where the form was at the last look; `undefined` before the first. */
  let where: FormSheets | undefined;
  let sheets: readonly LiveSheet[] = [];
  let waiting: { readonly locator: FormLocator; readonly reading: Promise<Outcome<WorkbookSnapshot>> } | undefined;
  let isHeldUp = false;

  async function read(locator: FormLocator): Promise<Outcome<WorkbookSnapshot>> {
    const reading: FormReading = await readForm(roundTrip, locator, where ?? noSheets);
    where = reading.where;
    if (reading.sheets.length > 0) sheets = reading.sheets;
    if (!reading.outcome.ok && reading.outcome.problem.code === 'cell-edit-mode') void lookAgainAfterEditing();
    return reading.outcome;
  }

  /** A cell left by Escape raises no event: without this the last change would stay unread. */
  async function lookAgainAfterEditing(): Promise<void> {
    if (isHeldUp || watchers.size === 0) return;
    isHeldUp = true;
    try {
      if (await editingEnded()) for (const tell of watchers) tell('edited');
    } finally {
      isHeldUp = false;
    }
  }

  return {
    insertForm: (file, expected, locator) =>
      inTurn(() => {
        where = undefined;
        return insertForm(roundTrip, file, expected, locator);
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

    async watch(onChange) {
      const pulse = createPulse(timing, onChange);
      const subscribed = await inTurn(() =>
        watchWorkbook(roundTrip, subscribeFocus, (reason, sheetId) => {
          if (concernsForm(where, reason, sheetId)) pulse.hit(reason);
        }),
      );
      if (!subscribed.ok) return subscribed;
      const tell = (reason: ChangeReason) => pulse.hit(reason);
      watchers.add(tell);
      return success(async () => {
        watchers.delete(tell);
        pulse.stop();
        await inTurn(subscribed.value);
      });
    },

    select(cell: CellRef) {
      // The sheet may have been renamed since the finding was made: its id has not.
      const known = sheets.find((sheet) => sameName(sheet.name, cell.sheet));
      return inTurn(() => selectCell(roundTrip, known?.id ?? cell.sheet, cell));
    },
  };
}

/** What happens on the clerk's other sheets is none of ours; a workbook without a form may get one by any sheet. */
function concernsForm(where: FormSheets | undefined, reason: ChangeReason, sheetId: string | undefined): boolean {
  if (sheetId === undefined || where === undefined || where.flat().includes(sheetId)) return true;
  return reason === 'activated' && where.length === 0;
}
