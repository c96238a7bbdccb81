import type { InsertedSheets, SheetInserter } from '../../workbook/extraSheets';
import { success, type Outcome } from '../../workbook/problem';
import type { RemoteDesk } from './deskCalls';

/** Sheets of the consolidation in the open workbook. */
export interface InsertedConsolidation {
  readonly sheets: InsertedSheets;
  readonly isWithoutCharts: boolean;
}

export interface InsertionRun {
  readonly stopped: AbortSignal;
  /** Told when the sheets are made and handed to Excel, which cannot be interrupted from then on. */
  onHandedOver(): void;
}

/** Excel for the web refuses sheets with charts: then they stay out. `not-made`: the sheets themselves could not be made. */
export async function insertConsolidation(
  desk: Pick<RemoteDesk, 'consolidatedSheets'>,
  inserter: SheetInserter,
  { stopped, onHandedOver }: InsertionRun,
): Promise<Outcome<InsertedConsolidation> | 'stopped' | 'not-made'> {
  const withCharts = await insert(true);
  if (typeof withCharts === 'string' || withCharts.ok || withCharts.problem.code !== 'insert-failed') return withCharts;
  return insert(false);

  async function insert(charts: boolean): Promise<Outcome<InsertedConsolidation> | 'stopped' | 'not-made'> {
    const made = stopped.aborted ? undefined : await desk.consolidatedSheets(charts);
    const file = made && new Uint8Array(await made.file.arrayBuffer());
    if (stopped.aborted) return 'stopped';
    if (!file) return 'not-made';
    onHandedOver();
    const inserted = await inserter.insertSheets(file, made.content, stopped);
    if (!inserted.ok) return inserted;
    return inserted.value ? success({ sheets: inserted.value, isWithoutCharts: !charts }) : 'stopped';
  }
}
