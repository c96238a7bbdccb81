import type { WorkbookContent } from '../../workbook/content';
import { type Outcome, failure, success } from '../../workbook/problem';
import {
  type SelfCheck,
  type SelfCheckReport,
  type SelfCheckResult,
  type SelfCheckStep,
  selfCheckSteps,
} from '../../workbook/selfCheck';
import { toBase64 } from '../base64';
import { type Census, queueCensus } from '../census';
import { explained } from '../denial';
import { arrivedSheets } from '../insertForm';
import type { InsertedSheet } from '../insertedSheets';
import { removeForm } from '../removeForm';
import { type RoundTrip, createRoundTrip } from '../run';
import { usualTiming } from '../timing';
import { checkApiSets, checkUndo } from './apiSets';
import { checkArrival, sameWorkbook } from './arrival';
import { checkOwnEvents } from './hearing';
import { describeHost } from './host';
import { measureRoundTrip } from './measure';
import { scratchForm, writtenCell } from './scratchForm';
import { type View, lookAround } from './view';

export interface SelfCheckOptions {
  /** How long an event may take, in milliseconds. */
  readonly patience?: number;
  /** Pauses between tries while a cell is being edited. */
  readonly editPauses?: readonly number[];
}

/** Without these the workbook cannot be changed at all, and nothing else is worth trying. */
const hopeless: ReadonlySet<string> = new Set(['access-denied', 'read-only', 'cell-edit-mode']);

export function createSelfCheck(
  writeFile: (content: WorkbookContent) => Promise<Uint8Array>,
  { patience = 3000, editPauses = usualTiming.editPauses }: SelfCheckOptions = {},
): SelfCheck {
  const roundTrip = createRoundTrip(editPauses);
  return {
    async run(onStep) {
      const before = await lookAround(roundTrip);
      if (!before.ok) return before;
      const results = new Map<SelfCheckStep, SelfCheckResult>();
      let problem: Outcome<never> | undefined;
      try {
        problem = await tryAll(roundTrip, before.value, writeFile, patience, onStep, results);
      } finally {
        onStep('cleanUp');
        results.set('cleanUp', await cleanUp(roundTrip, before.value));
      }
      return problem ?? success(reportOf(results));
    },
  };
}

async function tryAll(
  roundTrip: RoundTrip,
  before: View,
  writeFile: (content: WorkbookContent) => Promise<Uint8Array>,
  patience: number,
  onStep: (step: SelfCheckStep) => void,
  results: Map<SelfCheckStep, SelfCheckResult>,
): Promise<Outcome<never> | undefined> {
  const note = (result: SelfCheckResult) => results.set(result.id, result);
  onStep('apiSets');
  note(checkApiSets());
  onStep('insertion');
  const inserted = await explained(roundTrip, insertScratch(roundTrip, await writeFile(scratchForm)));
  if (!inserted.ok && hopeless.has(inserted.problem.code)) return inserted;
  note({
    id: 'insertion',
    state: inserted.ok ? 'ok' : 'failed',
    facts: inserted.ok
      ? { sheets: inserted.value.map(({ live }) => live.name).join(', ') }
      : (inserted.problem.facts ?? {}),
  });
  const [sheet] = inserted.ok ? inserted.value : [];
  if (inserted.ok && sheet) {
    onStep('names');
    const arrival = await checkArrival(roundTrip, scratchForm, inserted.value);
    if (arrival.ok) arrival.value.forEach(note);
    onStep('ownEvents');
    note(await checkOwnEvents(roundTrip, sheet.live.id, writtenCell, patience));
  }
  onStep('undo');
  note(checkUndo());
  onStep('roundTrip');
  note(await measureRoundTrip(roundTrip, before.active));
  return undefined;
}

async function insertScratch(roundTrip: RoundTrip, file: Uint8Array): Promise<Outcome<readonly InsertedSheet[]>> {
  const inserted = await roundTrip((context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(toBase64(file), { positionType: 'End' });
    const census = queueCensus(context);
    return () => ({ ids: ids.value, census: census() });
  });
  if (!inserted.ok) return inserted;
  const sheets = arrivedSheets(scratchForm, inserted.value);
  return sheets ? success(sheets) : failure('insert-failed', { code: 'SheetsMissing' });
}

async function cleanUp(roundTrip: RoundTrip, before: View): Promise<SelfCheckResult> {
  await removeForm(roundTrip, before.census, scratchForm);
  const after = await lookAround(roundTrip);
  if (!after.ok) return { id: 'cleanUp', state: 'unknown', facts: after.problem.facts ?? {} };
  const isClean = sameWorkbook(before.census, after.value.census) && before.place === after.value.place;
  const sheets = newSheets(before.census, after.value.census);
  return { id: 'cleanUp', state: isClean ? 'ok' : 'failed', facts: sheets === '' ? {} : { sheets } };
}

function newSheets(before: Census, after: Census): string {
  const added = after.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  return added.map(({ name }) => name).join(', ');
}

/** What was not tried is not known. */
function reportOf(results: ReadonlyMap<SelfCheckStep, SelfCheckResult>): SelfCheckReport {
  return {
    host: describeHost(),
    results: selfCheckSteps.map((id) => results.get(id) ?? { id, state: 'unknown', facts: {} }),
  };
}
