import { distinctNames } from '../check/asciiName';
import { correctionContent } from '../check/correction/correctionContent';
import type { CorrectionTexts } from '../check/correction/correctionTexts';
import { correctionSheet, type CorrectionSheet } from '../check/correction/items';
import { correctionFileName } from '../check/correction/fileName';
import { correctionLetter } from '../check/correction/letter';
import { correctionRequest, openFindings, type CorrectionRequest, type OpenFinding } from '../check/correction/request';
import { receivedTable, type ReceivedTable } from '../check/received';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { cliWords } from '../messages/fetched/cli';
import { correctionTextsVi } from '../messages/correctionTexts.vi';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { checkFiles, worstExitCode } from './checkFiles';
import type { CommandOf } from './command';
import type { Doors, ZipFile } from './doors';
import { exitCodes, UsageError, type ExitCode } from './usage';

type ReturnOptions = CommandOf<'return'>;

/** `chitieu return`: what each unit is to correct, as texts on the screen, or as texts and workbooks in one zip. */
export async function returnCommand(
  { files, out, year, until }: ReturnOptions,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
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
  const texts = correctionTextsVi(plan);
  const sheets = requests.map((request) => correctionSheet(plan, request, sheetOptions(table, until), texts));
  if (requests.length === 0) doors.print(`${cliWords[messages.language].nothingToReturn}\n`);
  else if (out === undefined)
    doors.print(sheets.map((sheet) => correctionLetter(sheet, texts)).join(`\n${'-'.repeat(72)}\n\n`));
  else await writeAll(out, requests, sheets, texts, messages, doors);
  return requests.length > 0 ? worstExitCode(received) || exitCodes.notReady : exitCodes.ready;
}

/** Files are awaited until the deadline, or until the day that the office names. */
function sheetOptions({ year, deadline, daysLeft }: ReceivedTable, until: string | undefined) {
  const day = until ?? (daysLeft >= 0 ? deadline : undefined);
  return day === undefined ? { year } : { year, until: day };
}

async function writeAll(
  out: string,
  requests: readonly CorrectionRequest[],
  sheets: readonly CorrectionSheet[],
  texts: CorrectionTexts,
  messages: Messages,
  doors: Doors,
): Promise<void> {
  const names = distinctNames(requests.map(correctionFileName));
  const files = sheets.flatMap((sheet, index): ZipFile[] => [
    { name: `${names[index] ?? ''}.xlsx`, workbook: () => correctionContent(sheet, texts) },
    { name: `${names[index] ?? ''}.txt`, text: correctionLetter(sheet, texts) },
  ]);
  if (!(await doors.writeZipFile(out, files))) throw new UsageError({ kind: 'cannot-write', file: out });
  doors.print(`${cliWords[messages.language].returned(out, requests.length)}\n`);
}
