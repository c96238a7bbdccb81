import { isSameCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { CheckedForm, LocatedFinding } from '../checkedForm';

/**
 * What stands in a finding's cell; `undefined` where that is not known. A finding about a row may point at another cell than its
 * entry's, as at a rate that was typed, and then says itself what stands there. A day there is a number to the form alone.
 */
export function presentValue(
  finding: LocatedFinding,
  { entries, cells }: Pick<CheckedForm, 'entries' | 'cells'>,
): CellValue | undefined {
  const { entry, cell, value } = finding;
  if (!cell) return undefined;
  const own = entry && cells.get(entry);
  if (own && isSameCell(own, cell)) return shownIn(finding) ?? entries.get(entry) ?? null;
  return finding.code === 'as-of-other-year' && typeof value === 'number' ? undefined : value;
}

/** What the unit itself sees there, where a format or a formula makes it another thing than the value. */
function shownIn(finding: LocatedFinding): string | undefined {
  return finding.shown === '' ? undefined : finding.shown;
}
