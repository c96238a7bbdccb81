import type { WorkbookContent } from '../workbook/content';
import type { Outcome } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';

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
  readWorkbookFile(path: string): Promise<Outcome<WorkbookSnapshot>>;
  /** Answers whether the file was written. */
  writeWorkbookFile(path: string, content: WorkbookContent): Promise<boolean>;
}
