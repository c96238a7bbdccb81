import { consolidationContent } from '../../check/consolidation/consolidationContent';
import type { ConsolidationInput } from '../../check/consolidation/figures';
import { consolidationTextsVi } from '../../messages/consolidationTexts.vi';
import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';

/** What the consolidated workbook is made of: all that its worker is told. */
export interface ConsolidationJob {
  readonly plan: Plan;
  readonly input: ConsolidationInput;
  readonly charts: boolean;
  /** Whoever puts the sheets elsewhere has to know what they hold. */
  readonly isContentWanted: boolean;
}

/** The workbook as a file; with what it holds where that was wanted. A blob goes from thread to thread without being copied. */
export interface Consolidation {
  readonly file: Blob;
  readonly content?: WorkbookContent;
}

export type ConsolidationAnswer = { readonly type: 'started' } | ({ readonly type: 'made' } & Consolidation);

export async function consolidate(
  { plan, input, charts, isContentWanted }: ConsolidationJob,
  write: (content: WorkbookContent) => Promise<Blob>,
): Promise<Consolidation> {
  const all = consolidationContent(plan, input, consolidationTextsVi);
  const content = charts ? all : { ...all, sheets: all.sheets.filter((sheet) => !sheet.charts) };
  return { file: await write(content), ...(isContentWanted && { content }) };
}
