import type { InsertedSheets, SheetInserter } from '../../workbook/extraSheets';
import { success, type Outcome } from '../../workbook/problem';
import type { RemoteDesk } from './deskCalls';

/** Sheets of the consolidation in the open workbook. */
export interface InsertedConsolidation {
  readonly sheets: InsertedSheets;
  readonly isWithoutCharts: boolean;
}

/** Excel for the web refuses sheets with charts: then they stay out. `undefined` where the sheets could not be made. */
export async function insertConsolidation(
  desk: Pick<RemoteDesk, 'consolidatedSheets'>,
  inserter: SheetInserter,
): Promise<Outcome<InsertedConsolidation> | undefined> {
  const withCharts = await insert(true);
  if (!withCharts || withCharts.ok || withCharts.problem.code !== 'insert-failed') return withCharts;
  return insert(false);

  async function insert(charts: boolean): Promise<Outcome<InsertedConsolidation> | undefined> {
    const made = await desk.consolidatedSheets(charts);
    if (!made) return undefined;
    const inserted = await inserter.insertSheets(new Uint8Array(await made.file.arrayBuffer()), made.content);
    return inserted.ok ? success({ sheets: inserted.value, isWithoutCharts: !charts }) : inserted;
  }
}
