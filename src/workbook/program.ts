import type { Outcome } from './problem';

/** The program that the workbook is open in, as far as other workbooks are concerned. */
export interface SpreadsheetProgram {
  /**
   * Opens a copy of a file as a new workbook in a window of its own, named by the program and not saved. What is open already stays as
   * it is. `open-failed` where the program refuses the file.
   */
  openFile(file: Uint8Array): Promise<Outcome<undefined>>;
}
