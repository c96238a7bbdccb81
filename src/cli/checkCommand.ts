import { checkWorkbook } from '../check/checkWorkbook';
import { receivedTable } from '../check/received';
import type { ReceivedReport } from '../check/received/report';
import { sharedTexts } from '../check/received/sharedTexts';
import { cliWords } from '../messages/fetched/cli';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { workbooksAt, worstExitCode } from './checkFiles';
import { checkPrinter } from './checkPrinter';
import type { CommandOf } from './command';
import type { Doors } from './doors';
import { fileResult, type CheckTerms, type FileResult } from './fileResult';
import type { ExitCode } from './usage';

/** From so many files on, more threads save more time than it takes to start them. */
const MANY_FILES = 40;

/** `chitieu check`: every file's report as soon as it is known, then what shows only when all of them lie side by side. */
export async function checkCommand(
  { files, format, separator, language, year }: CommandOf<'check'>,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  const paths = await workbooksAt(files);
  const terms = { plan, language, format, separator };
  const printer = checkPrinter(format, { plan, messages, separator, print: (text) => doors.print(text) });
  const all: ReceivedReport[] = [];
  const share = sharedTexts();
  printer.begin();
  const results = paths.length < MANY_FILES ? oneByOne(paths, terms, doors) : doors.checkInThreads(paths, terms);
  for await (const { printed, received } of results) {
    all.push(share(received));
    printer.file(printed);
    doors.progress(cliWords[messages.language].checking(all.length, paths.length));
  }
  doors.progress('');
  const today = doors.today();
  printer.end(receivedTable(plan, all, year === undefined ? { today } : { today, year }));
  return worstExitCode(all);
}

function* oneByOne(paths: readonly string[], terms: CheckTerms, doors: Doors): Generator<FileResult> {
  for (const path of paths) {
    const workbook = doors.readWorkbookFile(path);
    yield fileResult(terms, path, workbook.ok ? checkWorkbook(terms.plan, workbook.value) : workbook);
  }
}
