import { perPlan } from '../plan/perPlan';
import { communeRows, type FormRow } from '../plan/rows';
import type { Plan } from '../plan/schema';
import { reportColumns, type ReportColumns } from './columns';
import { templateVersion, type KnownVersion } from './templateVersion';

/** Rows of the sheet "Báo cáo", counted from 1. The first two stay on the screen and are not printed. */
const headRows = {
  screenStatus: 1,
  screenHeads: 2,
  authority: 3,
  unit: 4,
  formNumber: 5,
  title: 6,
  period: 7,
  source: 8,
  status: 9,
  parties: 10,
  preparer: 11,
  signer: 12,
  hint: 13,
  columnGroups: 14,
  columnHeads: 15,
  columnMarks: 16,
  baseSection: 17,
} as const;

type Placed<Row extends FormRow> = Row & {
  readonly row: number;
  /** What the form calls the row: a running number for a base figure, the plan's own id for an indicator. */
  readonly number: number | string;
};
export type BaseRow = Placed<Extract<FormRow, { kind: 'base' }>>;
export type IndicatorRow = Placed<Extract<FormRow, { kind: 'indicator' }>>;
export type ReportRow = BaseRow | IndicatorRow;

export interface GroupRows {
  readonly id: string;
  readonly label: string;
  readonly row: number;
  readonly indicators: readonly IndicatorRow[];
}

/** Where everything stands on the sheet "Báo cáo". It follows from the plan alone, so that a file can be read without its texts. */
export interface ReportLayout {
  readonly columns: ReportColumns;
  readonly head: typeof headRows;
  readonly baseRows: readonly BaseRow[];
  readonly indicatorSection: number;
  readonly groups: readonly GroupRows[];
  /** Every row that a clerk fills in, from the top. */
  readonly rows: readonly ReportRow[];
  readonly lastRow: number;
  readonly signature: {
    readonly date: number;
    readonly onBehalf: number;
    readonly role: number;
    readonly how: number;
    readonly name: number;
  };
}

export function reportLayout(plan: Plan, version: KnownVersion = templateVersion): ReportLayout {
  return layoutOf(plan, version);
}

const layoutOf = perPlan((plan: Plan, version: KnownVersion): ReportLayout => {
  const rows = communeRows(plan);
  const baseRows = rows
    .filter((row) => row.kind === 'base')
    .map((row, index) => ({ ...row, row: headRows.baseSection + 1 + index, number: index + 1 }));
  const indicatorSection = headRows.baseSection + baseRows.length + 1;
  const indicators = rows.filter((row) => row.kind === 'indicator');
  const groups = groupRows(plan, indicators, indicatorSection + 1);
  const lastRow = indicatorSection + groups.length + indicators.length;
  const date = lastRow + 2;
  return {
    columns: reportColumns(plan, version),
    head: headRows,
    baseRows,
    indicatorSection,
    groups,
    rows: [...baseRows, ...groups.flatMap(({ indicators }) => indicators)],
    lastRow,
    signature: { date, onBehalf: date + 1, role: date + 2, how: date + 3, name: date + 5 },
  };
});

/** Groups in the plan's order, each followed by its indicators; groups without any are left out. */
function groupRows(
  plan: Plan,
  indicators: readonly Extract<FormRow, { kind: 'indicator' }>[],
  firstRow: number,
): GroupRows[] {
  let row = firstRow;
  return plan.groups.flatMap(({ id, label }) => {
    const own = indicators.filter(({ indicator }) => indicator.group === id);
    if (own.length === 0) return [];
    const groupRow = row++;
    const placed = own.map((indicator) => ({ ...indicator, row: row++, number: indicator.id }));
    return [{ id, label: label.vi, row: groupRow, indicators: placed }];
  });
}

/** Stands in the id column beside the numbers of the columns, by which a reader finds columns whose names are lost. */
export const marksRowId = 'form.columns';

/** Base figures have their definition where indicators have rates and targets: in the columns of these numbers. */
export function definitionColumns({ denominator, prior }: ReportColumns): {
  readonly first: number;
  readonly last: number;
} {
  return { first: denominator, last: prior - 1 };
}
