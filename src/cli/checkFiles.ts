import { checkWorkbook } from '../check/checkWorkbook';
import type { Plan } from '../plan/schema';
import type { Outcome } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkedReport, unreadableReport, type FileReport, type ReportWords } from './fileReport';
import { exitCodes, type ExitCode } from './usage';

export interface CheckDoors {
  readonly plan: Plan;
  readonly words: ReportWords;
  readWorkbookFile(path: string): Promise<Outcome<WorkbookSnapshot>>;
  /** Called before each file, with its number from 1. */
  onFile(number: number, total: number): void;
}

/** Checks the files one after the other; a file that cannot be read is a report like any other and stops nothing. */
export async function* checkFiles(paths: readonly string[], doors: CheckDoors): AsyncGenerator<FileReport> {
  for (const [index, path] of paths.entries()) {
    doors.onFile(index + 1, paths.length);
    yield await checkFile(path, doors);
  }
}

async function checkFile(path: string, { plan, words, readWorkbookFile }: CheckDoors): Promise<FileReport> {
  const workbook = await readWorkbookFile(path);
  const form = workbook.ok ? checkWorkbook(plan, workbook.value) : workbook;
  return form.ok ? checkedReport(path, plan, form.value, words) : unreadableReport(path, form.problem, words);
}

/** 2 where any file could not be read, else 1 where any is not ready. */
export function worstExitCode(statuses: readonly FileReport['status'][]): ExitCode {
  if (statuses.includes('unreadable')) return exitCodes.failed;
  return statuses.includes('findings') ? exitCodes.notReady : exitCodes.ready;
}
