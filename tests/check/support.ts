import { checkWorkbook } from '../../src/check/checkWorkbook';
import { receivedReport, type ReceivedReport } from '../../src/check/received/report';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Plan } from '../../src/plan/schema';
import type { RawEntries } from '../../src/rules/assessment';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { hongSon, readyEntries, templateOf } from '../form/support/sampleForms';

export interface Sent {
  readonly file?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly entries?: RawEntries;
  readonly plan?: Plan;
  readonly change?: (workbook: EditableWorkbook) => void;
}

/** What checking a unit's file answers; the ready form of Hồng Sơn for 2026 where nothing else is said. */
export function sent({ unit = hongSon.unit, year = hongSon.year, ...rest }: Sent = {}) {
  const { entries = readyEntries, plan = defaultPlan, change = () => undefined } = rest;
  const workbook = new EditableWorkbook(templateOf(entries, { unit, year }, plan));
  change(workbook);
  return checkWorkbook(plan, workbook.snapshot());
}

/** The compact report of a unit's file. */
export function reportOf(form: Sent = {}): ReceivedReport {
  return receivedReport(form.plan ?? defaultPlan, form.file ?? `${form.unit ?? hongSon.unit}.xlsx`, sent(form));
}

/** The report of a file that is no workbook. */
export function unreadable(file: string): ReceivedReport {
  return receivedReport(defaultPlan, file, { ok: false, problem: { code: 'damaged' } });
}

/** Every number moved a little, so that nothing is a copy and the form stays ready. */
export function moved(entries: RawEntries, by: number): RawEntries {
  return new Map(
    [...entries].map(([entry, value]) => [entry, typeof value === 'number' && value >= 100 ? value + by : value]),
  );
}
