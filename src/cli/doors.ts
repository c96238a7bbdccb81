import type { WorkbookContent } from '../workbook/content';
import type { Outcome } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckTerms, FileResult } from './fileResult';

/** A file inside a zip; workbooks are made when their turn comes, so that thousands of them are never held at once. */
export type ZipFile = { readonly name: string } & (
  { readonly text: string } | { readonly workbook: () => WorkbookContent }
);

/** The world outside a command: the terminal, and workbook files. */
export interface Doors {
  /** The result alone. */
  print(text: string): unknown;
  /** Problems; shown whether or not anybody watches. */
  complain(text: string): unknown;
  /** How far it has got; only where standard error is a terminal. */
  progress(text: string): void;
  /** The day on which the command runs, yyyy-mm-dd. */
  today(): string;
  readWorkbookFile(path: string): Outcome<WorkbookSnapshot>;
  /** Reads and checks many files at once, and answers in their order. */
  checkInThreads(paths: readonly string[], terms: CheckTerms): AsyncIterable<FileResult>;
  /** Answers whether the file was written. */
  writeWorkbookFile(path: string, content: WorkbookContent): Promise<boolean>;
  /** Writes files into one zip; answers whether it was written. Names are plain ASCII. */
  writeZipFile(path: string, files: readonly ZipFile[]): Promise<boolean>;
}
