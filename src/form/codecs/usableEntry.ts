import type { FormRow } from '../../plan/rows';
import { MAX_COUNT } from '../../rules/entryDecision';
import type { CellValue } from '../../workbook/cell';

/** Whether a value can stand in the row's entry as it is: a count, a level or one of the answers. */
export function isUsable(row: FormRow, value: CellValue): value is number | string {
  const rule = row.kind === 'indicator' ? row.indicator.rule : undefined;
  if (rule?.kind === 'choice') return rule.choices.some(({ label }) => label.vi === value);
  const most = rule?.kind === 'level' ? rule.highest : MAX_COUNT;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
