import { realpath } from 'node:fs/promises';
import { consolidationContent } from '../check/consolidation/consolidationContent';
import { consolidatedFigures } from '../check/consolidation/figures';
import { selectFiles, type Selection } from '../check/consolidation/selection';
import { receivedTable } from '../check/received';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { sharedTexts } from '../check/received/sharedTexts';
import { cliWords } from '../messages/fetched/cli';
import { consolidationTextsVi } from '../messages/consolidationTexts.vi';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { checkFiles, worstExitCode } from './checkFiles';
import type { CommandOf } from './command';
import { consolidationJson, type Consolidated } from './consolidationJson';
import type { Doors } from './doors';
import { keepReport } from './keepReport';
import { lastYearText } from './lastYearText';
import { receivedText } from './receivedText';
import { exitCodes, UsageError, type ExitCode } from './usage';

/** `chitieu consolidate`: one workbook over all that was received, and on the screen what is not in it. */
export async function consolidateCommand(
  { files, format, out, year, lastYear, use, unready }: CommandOf<'consolidate'>,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  keepReport(out, plan, doors);
  const received = await receive(files, out);
  // Nothing but misspelt names: the workbook of an earlier run is worth more than an empty one.
  if (received.every(isNowhere)) throw new UsageError({ kind: 'no-workbooks' });
  const today = doors.today();
  const table = receivedTable(plan, received, year === undefined ? { today } : { today, year });
  const selection = selectFiles(table, { use: chosenFiles(received, use), unready });
  const before = lastYear.length > 0 ? await ofLastYear() : undefined;
  const input = { received: table, selection, ...(before && { lastYear: before.selection }) };
  const figures = consolidatedFigures(plan, input);
  const content = consolidationContent(plan, input, consolidationTextsVi, figures);
  if (!(await doors.writeWorkbookFile(out, content))) throw new UsageError({ kind: 'cannot-write', file: out });
  const consolidated = { out, table, selection, figures, ...(before && { lastYear: before }) };
  doors.print(
    format === 'json'
      ? `${JSON.stringify(consolidationJson(plan, messages, consolidated))}\n`
      : report(messages, consolidated),
  );
  return (
    worstExitCode(received) ||
    (table.missing.length > 0 || isIncomplete(selection) ? exitCodes.notReady : exitCodes.ready)
  );

  /** The workbook that is about to be written over is nobody's report. */
  async function receive(words: readonly string[], ownFile?: string): Promise<ReceivedReport[]> {
    const own = ownFile === undefined ? undefined : await realpath(ownFile).catch(() => undefined);
    const reports: ReceivedReport[] = [];
    const share = sharedTexts();
    for await (const { path, outcome } of checkFiles(words, plan, messages, doors)) {
      if (own === undefined || (await realpath(path).catch(() => undefined)) !== own) {
        reports.push(share(receivedReport(plan, path, outcome)));
      }
    }
    return reports;
  }

  async function ofLastYear() {
    const reports = await receive(lastYear);
    if (reports.every(isNowhere)) throw new UsageError({ kind: 'cannot-read', file: lastYear.join(', ') });
    const received = receivedTable(plan, reports, { today, year: table.year - 1 });
    return { table: received, selection: selectFiles(received, { use: new Set(use), unready }) };
  }
}

/** Chosen files have to be among those that were received; everything else is a slip of the hand. */
function chosenFiles(received: readonly ReceivedReport[], use: readonly string[]): ReadonlySet<string> {
  const known = new Set(received.map(({ file }) => file));
  const unknown = use.find((file) => !known.has(file));
  if (unknown !== undefined) throw new UsageError({ kind: 'not-received', file: unknown });
  return new Set(use);
}

function isNowhere(report: ReceivedReport): boolean {
  return report.status === 'unreadable' && report.problem.code === 'cannot-open';
}

function isIncomplete({ candidates, refused }: Selection): boolean {
  return refused.length > 0 || candidates.some(({ leftOut }) => leftOut !== undefined && leftOut !== 'same-again');
}

function report(messages: Messages, { out, table, selection, lastYear }: Consolidated): string {
  const counted = selection.candidates.filter(({ leftOut }) => leftOut === undefined).length;
  return [
    cliWords[messages.language].consolidated(out, counted, table.units.length),
    ...(lastYear ? [lastYearText(messages, lastYear)] : []),
    receivedText(messages, table),
  ].join('\n');
}
