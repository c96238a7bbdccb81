import { distinctNames } from '../check/asciiName';
import { correctionContent } from '../check/correction/correctionContent';
import type { CorrectionTexts } from '../check/correction/correctionTexts';
import { correctionSheet } from '../check/correction/items';
import { correctionFileName } from '../check/correction/fileName';
import { correctionLetter } from '../check/correction/letter';
import { correctionRequest, openFindings, type CorrectionRequest, type OpenFinding } from '../check/correction/request';
import { receivedTable } from '../check/received';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { cliWords } from '../messages/fetched/cli';
import { correctionTextsVi } from '../messages/correctionTexts.vi';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { checkFiles, worstExitCode } from './checkFiles';
import type { CommandOf } from './command';
import { correctionsJson, type Correction } from './correctionsJson';
import type { Doors, ZipFile } from './doors';
import { keepReport } from './keepReport';
import { exitCodes, UsageError, type ExitCode } from './usage';

type ReturnOptions = CommandOf<'return'>;

/** `chitieu return`: what each unit is to correct, as texts on the screen, or as texts and workbooks in one zip. */
export async function returnCommand(
  { files, format, out, year, until: asked }: ReturnOptions,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  if (out !== undefined) keepReport(out, plan, doors);
  const received: ReceivedReport[] = [];
  const open = new Map<ReceivedReport, readonly OpenFinding[]>();
  for await (const { path, outcome } of checkFiles(files, plan, messages, doors)) {
    const report = receivedReport(plan, path, outcome);
    received.push(report);
    if (outcome.ok) open.set(report, openFindings(outcome.value));
  }
  const today = doors.today();
  const table = receivedTable(plan, received, year === undefined ? { today } : { today, year });
  const requests = table.files.flatMap((file) => correctionRequest(file, open.get(file.report) ?? []) ?? []);
  // Files are awaited until the deadline, or until the day that the office names.
  const until = asked ?? (table.daysLeft >= 0 ? table.deadline : undefined);
  const corrections = correctionsOf(plan, requests, { year: table.year, ...(until !== undefined && { until }) }, out);
  const written = corrections.length > 0 ? out : undefined;
  if (written !== undefined) await writeAll(written, corrections, correctionTextsVi(plan), doors);
  doors.print(
    format === 'json'
      ? `${JSON.stringify(correctionsJson(plan, messages, { out: written, until, table, corrections }))}\n`
      : correctionsText(messages, corrections, written),
  );
  return corrections.length > 0 ? worstExitCode(received) || exitCodes.notReady : exitCodes.ready;
}

function correctionsOf(
  plan: Plan,
  requests: readonly CorrectionRequest[],
  terms: { readonly year: number; readonly until?: string },
  out: string | undefined,
): readonly Correction[] {
  const texts = correctionTextsVi(plan);
  const names = distinctNames(requests.map(correctionFileName));
  return requests.map((request, index) => {
    const sheet = correctionSheet(plan, request, terms, texts);
    const name = names[index] ?? '';
    const entries = out === undefined ? [] : [`${name}.xlsx`, `${name}.txt`];
    return { request, sheet, letter: correctionLetter(sheet, texts), entries };
  });
}

function correctionsText({ language }: Messages, corrections: readonly Correction[], out: string | undefined): string {
  const words = cliWords[language];
  if (corrections.length === 0) return `${words.nothingToReturn}\n`;
  if (out !== undefined) return `${words.returned(out, corrections.length)}\n`;
  return corrections.map(({ letter }) => letter).join(`\n${'-'.repeat(72)}\n\n`);
}

async function writeAll(
  out: string,
  corrections: readonly Correction[],
  texts: CorrectionTexts,
  doors: Doors,
): Promise<void> {
  const files = corrections.flatMap(({ sheet, letter, entries: [workbook = '', text = ''] }): ZipFile[] => [
    { name: workbook, workbook: () => correctionContent(sheet, texts) },
    { name: text, text: letter },
  ]);
  if (!(await doors.writeZipFile(out, files))) throw new UsageError({ kind: 'cannot-write', file: out });
}
