import { checkWorkbook } from '../../../src/check/checkWorkbook';
import type { OfferedReading } from '../../../src/check/reading';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { WorkbookServices } from '../../../src/taskpane/services';
import { success } from '../../../src/workbook/problem';

/** Checks a form, and offers these readings for whatever is wrong with these entries. */
export function offering(readings: Readonly<Record<string, readonly OfferedReading[]>>): WorkbookServices['check'] {
  return (snapshot) => {
    const checked = checkWorkbook(defaultPlan, snapshot);
    if (!checked.ok) return checked;
    const findings = checked.value.findings.map((finding) => {
      const offered = finding.lane === 'error' && finding.entry !== undefined ? readings[finding.entry] : undefined;
      const { readings: _, ...rest } = finding;
      return offered ? { ...rest, readings: offered } : rest;
    });
    return success({ ...checked.value, findings });
  };
}
