import type { CheckedForm } from '../check/checkedForm';
import { checkWorkbook } from '../check/checkWorkbook';
import type { ReceivedReport } from '../check/received/report';
import { cliWords } from '../messages/fetched/cli';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import type { Outcome } from '../workbook/problem';
import type { Doors } from './doors';
import { findFiles } from './findFiles';
import { exitCodes, UsageError, type ExitCode } from './usage';

export interface CheckedFile {
  readonly path: string;
  readonly outcome: Outcome<CheckedForm>;
}

/** Every workbook that the words of a command line lead to. A {@link UsageError} where they lead to none. */
export async function workbooksAt(words: readonly string[]): Promise<readonly string[]> {
  const paths = await findFiles(words);
  if (paths.length === 0) throw new UsageError({ kind: 'no-workbooks' });
  return paths;
}

/** Checks those workbooks one after the other; a file that cannot be read is an outcome like any other and stops nothing. */
export async function* checkFiles(
  words: readonly string[],
  plan: Plan,
  messages: Messages,
  doors: Doors,
): AsyncGenerator<CheckedFile> {
  const paths = await workbooksAt(words);
  for (const [index, path] of paths.entries()) {
    doors.progress(cliWords[messages.language].checking(index + 1, paths.length));
    const workbook = doors.readWorkbookFile(path);
    yield { path, outcome: workbook.ok ? checkWorkbook(plan, workbook.value) : workbook };
  }
  doors.progress('');
}

/** 2 where any file could not be read, else 1 where any is not ready. */
export function worstExitCode(reports: readonly Pick<ReceivedReport, 'status'>[]): ExitCode {
  if (reports.some(({ status }) => status === 'unreadable')) return exitCodes.failed;
  return reports.some(({ status }) => status === 'findings') ? exitCodes.notReady : exitCodes.ready;
}
