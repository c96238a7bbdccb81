import { targetText } from '../../form/template/targetText';
import { communeRows } from '../../plan/rows';
import type { Indicator, Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import { dueMilestones } from '../../rules/milestones';
import { isCellError, type CellValue } from '../../workbook/cell';
import { visibleText } from '../../workbook/visibleText';
import type { ReceivedTable } from '../received';
import type { ConsolidationTexts } from './consolidationTexts';
import { isUnavailable, type DataRow, type DataTable } from './dataTable';
import type { Selection } from './selection';
import type { TableSection } from './tableSheet';

/** Every indicator below its latest due target, with what the unit says about it. */
export function shortfallList(plan: Plan, table: DataTable, texts: ConsolidationTexts): TableSection {
  const due = [...dueMilestones(plan.milestones, table.year)].reverse();
  const rows = countedRows(table).flatMap((row) =>
    plan.indicators.flatMap((indicator) => {
      const judgements = row.assessment.judgements.get(indicator.id);
      const milestone = due.find((one) => (judgements?.get(one)?.verdict ?? 'noTarget') !== 'noTarget');
      const judgement = milestone === undefined ? undefined : judgements?.get(milestone);
      if (milestone === undefined || judgement?.verdict !== 'short') return [];
      const { report } = row.candidate;
      return [
        [
          unitName(plan, table, row, texts),
          `${indicator.id}. ${indicator.label.vi}`,
          reached(indicator, row, table, texts),
          `${milestone}: ${targetText(plan, report.unit.code, indicator, milestone, texts.form.targets) ?? ''}`,
          judgement.lacking ?? '',
          visibleText(report.notes.get(indicator.id) ?? ''),
        ],
      ];
    }),
  );
  const { title, headings, none } = texts.shortfalls;
  return { title, headings, rows, none };
}

/** What is not in the sums: units that sent nothing, files that do not count, figures that could not be had. */
export function gapLists(
  plan: Plan,
  received: ReceivedTable,
  selection: Selection,
  table: DataTable,
  texts: ConsolidationTexts,
): readonly TableSection[] {
  const { gaps } = texts;
  return [
    {
      title: gaps.missing,
      headings: gaps.missingHeadings,
      none: gaps.none,
      rows: received.missing.map((unit) => [texts.unit(unit, unit.code), unit.code, '', '']),
    },
    {
      title: gaps.leftOut,
      headings: gaps.leftOutHeadings,
      none: gaps.none,
      rows: leftOutRows(plan, selection, table, texts),
    },
    {
      title: gaps.unavailable,
      headings: gaps.unavailableHeadings,
      none: gaps.none,
      rows: countedRows(table).flatMap((row) => unavailableRows(plan, row, table, texts)),
    },
  ];
}

export function countedRows({ rows }: DataTable): readonly DataRow[] {
  return rows.filter(({ candidate }) => candidate.leftOut === undefined);
}

export function unitName(plan: Plan, { year }: DataTable, { candidate }: DataRow, texts: ConsolidationTexts): string {
  const { code } = candidate.report.unit;
  return texts.unit(findUnit(plan, year, code), code);
}

function leftOutRows(plan: Plan, { candidates, refused }: Selection, { year }: DataTable, texts: ConsolidationTexts) {
  const whose = (code: string): string => visibleText(texts.unit(findUnit(plan, year, code), code));
  return [
    ...candidates.flatMap(({ report, leftOut }) =>
      leftOut === undefined
        ? []
        : [[whose(report.unit.code), report.unit.code, texts.fileName(report.file), texts.reasons[leftOut]]],
    ),
    ...refused.map(({ report, reason }) =>
      report.status === 'unreadable'
        ? ['', '', texts.fileName(report.file), texts.problem(report)]
        : [whose(report.unit.code), visibleText(report.unit.code), texts.fileName(report.file), texts.reasons[reason]],
    ),
  ];
}

function unavailableRows(plan: Plan, row: DataRow, table: DataTable, texts: ConsolidationTexts) {
  return communeRows(plan).flatMap((formRow, index) => {
    if (!isUnavailable(row.values[index] ?? null)) return [];
    const name = formRow.kind === 'base' ? formRow.figure.label.vi : `${formRow.id}. ${formRow.indicator.label.vi}`;
    return [
      [
        unitName(plan, table, row, texts),
        row.candidate.report.unit.code,
        name,
        visibleText(row.candidate.report.notes.get(formRow.id) ?? ''),
      ],
    ];
  });
}

function reached(indicator: Indicator, row: DataRow, { columns }: DataTable, texts: ConsolidationTexts): string {
  const rate = row.assessment.rates.get(indicator.id);
  if (rate) return texts.rate(rate.numerator, rate.denominator);
  const value: CellValue = row.values[columns.findIndex(({ id }) => id === indicator.id)] ?? null;
  return isCellError(value) || value === null
    ? ''
    : typeof value === 'number'
      ? texts.form.targets.level(value)
      : String(value);
}
