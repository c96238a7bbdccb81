import type { DistrictRow } from './districtForm';
import type { SummaryContext } from './summaryRows';

/** First row of the table's head, which is three rows high. */
export const headRow = 8;
const firstTableRow = headRow + 3;

/** Where each row of the district stands. */
export interface SummaryLayout {
  readonly groups: readonly { readonly id: string; readonly label: string; readonly row: number }[];
  readonly rows: readonly { readonly district: DistrictRow; readonly row: number }[];
  readonly foot: number;
}

export function summaryLayout({ plan, district }: Pick<SummaryContext, 'plan' | 'district'>): SummaryLayout {
  let row = firstTableRow;
  const groups: { id: string; label: string; row: number }[] = [];
  const rows: { district: DistrictRow; row: number }[] = [];
  for (const { id, label } of plan.groups) {
    const own = district.rows.filter(({ indicator }) => indicator.group === id);
    if (own.length === 0) continue;
    groups.push({ id, label: label.vi, row: row++ });
    for (const each of own) rows.push({ district: each, row: row++ });
  }
  return { groups, rows, foot: row + 1 };
}
