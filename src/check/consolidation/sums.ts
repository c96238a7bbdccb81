import { assess } from '../../rules/assess';
import type { Assessment, EntryId } from '../../rules/assessment';
import { baseRowId } from '../../plan/rows';
import type { CellValue } from '../../workbook/cell';
import type { DataRow, DataTable } from './dataTable';
import type { DistrictForm, DistrictRow } from './districtForm';

/** Figures of one row: how many forms it rests on, and both sums; `undefined` where it rests on none. */
export interface RowSum {
  readonly count: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

const none: RowSum = { count: 0, numerator: undefined, denominator: undefined };

/** The sums over the forms that count: what the sheet's formulas compute from the data sheet, worked out for its cached results. */
export function sumsOf({ rows }: DistrictForm, table: DataTable): ReadonlyMap<string, RowSum> {
  const counted = table.rows.filter(({ candidate }) => candidate.leftOut === undefined);
  return new Map(rows.map((row) => [row.id, sumOf(row, table, counted)]));
}

function sumOf(row: DistrictRow, table: DataTable, counted: readonly DataRow[]): RowSum {
  if (row.kind === 'own') return none;
  const pairs = counted.map(({ values }) => pairOf(row, table, values)).filter((pair) => pair !== undefined);
  if (pairs.length === 0) return none;
  return {
    count: pairs.length,
    numerator: pairs.reduce((sum, [numerator]) => sum + numerator, 0),
    denominator: pairs.reduce((sum, [, denominator]) => sum + denominator, 0),
  };
}

/** What one form adds to both sums; `undefined` where one of the two is not known, or more is counted than there is. */
function pairOf(
  row: Exclude<DistrictRow, { kind: 'own' }>,
  table: DataTable,
  values: readonly CellValue[],
): readonly [number, number] | undefined {
  const value = values[columnOf(table, row.indicator.id)] ?? null;
  const { rule } = row.indicator;
  if (row.kind === 'share') return shareOf(row, value);
  const denominator = values[columnOf(table, rule.kind === 'ratio' ? baseRowId(rule.denominator) : '')] ?? null;
  if (typeof value !== 'number' || typeof denominator !== 'number' || value > denominator) return undefined;
  return [value, denominator];
}

function shareOf({ indicator: { rule }, target }: Extract<DistrictRow, { kind: 'share' }>, value: CellValue) {
  if (rule.kind === 'choice') {
    const chosen = rule.choices.find(({ label }) => label.vi === value);
    if (!chosen) return undefined;
    return ['accepted' in target && target.accepted.includes(chosen.id) ? 1 : 0, 1] as const;
  }
  return typeof value === 'number' ? (['level' in target && value >= target.level ? 1 : 0, 1] as const) : undefined;
}

/** Place of a form's row among the data columns. */
export function columnOf({ columns }: DataTable, id: string): number {
  return columns.findIndex((column) => column.id === id);
}

/** The sums, judged by the same rules as a commune's figures. */
export function judgeSums({ plan }: DistrictForm, year: number, sums: ReadonlyMap<string, RowSum>): Assessment {
  const entries = new Map<EntryId, CellValue>();
  for (const [id, { numerator = null, denominator = null }] of sums) {
    entries.set(`${id}.num`, numerator);
    entries.set(baseRowId(id), denominator);
  }
  return assess(plan, { year, unit: '' }, entries);
}
