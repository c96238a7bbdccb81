import { type Outcome, success } from '../workbook/problem';
import { toBase64 } from './base64';
import { problemOf } from './problems';

/** Since ExcelApi 1.8. Excel for the web opens a new tab, which a browser may hold back. */
export async function openFile(file: Uint8Array): Promise<Outcome<undefined>> {
  try {
    await Excel.createWorkbook(toBase64(file));
    return success(undefined);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
