import type { ConsolidatedFigures } from '../check/consolidation/figures';
import type { DistrictRow } from '../check/consolidation/districtForm';
import type { LeftOutReason, Selection } from '../check/consolidation/selection';
import type { RowSum } from '../check/consolidation/sums';
import type { ReceivedTable } from '../check/received';
import { receiveWords } from '../messages/fetched/receive';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { receivedFileJson } from './receivedFileJson';
import { receivedJson } from './receivedJson';
import { verdictsJson } from './verdictsJson';

export interface Consolidated {
  readonly out: string;
  readonly table: ReceivedTable;
  readonly selection: Selection;
  readonly figures: ConsolidatedFigures;
  readonly lastYear?: { readonly table: ReceivedTable; readonly selection: Selection };
}

/** The consolidated workbook in the shape that other programs rely on: what is in the sums, what is not and why, and the results. */
export function consolidationJson(
  plan: Plan,
  messages: Messages,
  { out, table, selection, figures, lastYear }: Consolidated,
) {
  return {
    version: 1,
    plan: { id: plan.id },
    outputs: [{ file: out }],
    counted: countedIn(selection),
    files: filesJson(messages, table, selection),
    received: receivedJson(messages, table),
    ...(lastYear && {
      lastYear: {
        year: lastYear.table.year,
        units: lastYear.table.units.length,
        counted: countedIn(lastYear.selection),
        files: filesJson(messages, lastYear.table, lastYear.selection),
      },
    }),
    indicators: figures.district.rows.map((row) => indicatorJson(row, messages, figures)),
  };
}

function filesJson(messages: Messages, { files }: ReceivedTable, selection: Selection) {
  const reasons = new Map<string, LeftOutReason>();
  for (const { report, reason } of selection.refused) reasons.set(report.file, reason);
  for (const { report, leftOut } of selection.candidates) if (leftOut) reasons.set(report.file, leftOut);
  return files.map(({ report }) => {
    const code = reasons.get(report.file);
    return {
      ...receivedFileJson(messages, report),
      counted: code === undefined,
      ...(code && { leftOut: { code, message: receiveWords[messages.language].counts[code] } }),
    };
  });
}

/** `forms` says on how many forms both sums rest; an indicator that the district reports itself has no figures yet. */
function indicatorJson(
  row: DistrictRow,
  { language }: Messages,
  { sums, assessment, lastYear, year }: ConsolidatedFigures,
) {
  return {
    id: row.id,
    indicator: row.indicator.id,
    kind: row.kind,
    label: row.indicator.label[language],
    ...sumJson(sums.get(row.id)),
    verdicts: verdictsJson(assessment.judgements.get(row.id)),
    ...(lastYear && row.kind !== 'own' && { lastYear: { year: year - 1, ...sumJson(lastYear.sums.get(row.id)) } }),
  };
}

/** The rate is in per cent and not rounded. */
function sumJson({ count: forms, numerator, denominator }: RowSum = noSum) {
  const rate = numerator === undefined || !denominator ? null : (numerator * 100) / denominator;
  return { forms, num: numerator ?? null, den: denominator ?? null, rate };
}

const noSum: RowSum = { count: 0, numerator: undefined, denominator: undefined };

function countedIn({ candidates }: Selection): number {
  return candidates.filter(({ leftOut }) => leftOut === undefined).length;
}
