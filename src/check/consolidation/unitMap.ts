import type { Plan } from '../../plan/schema';
import type { Judgement, Verdict } from '../../rules/assessment';
import type { DataTable } from './dataTable';
import { countedRows } from './lists';
import { mapIndicators } from './mapSheet';

/**
 * Units by indicators against one milestone, as in the workbook's sheet. Packed, row by row: it goes from one thread to another, and may have
 * a hundred thousand cells.
 */
export interface UnitMap {
  readonly milestone: number;
  readonly year: number;
  /** Ids of the indicators that have a target for the milestone. */
  readonly indicators: readonly string[];
  /** Units that count, in the order of the unit list, each with the file that it is judged by. */
  readonly units: readonly { readonly file: string; readonly code: string; readonly name: string }[];
  /** Places in {@link verdictOrder}. */
  readonly verdicts: Uint8Array;
  /** NaN where nothing is known to be lacking. */
  readonly lacking: Float64Array;
}

export const verdictOrder: readonly Verdict[] = [
  'noTarget',
  'error',
  'missing',
  'unavailable',
  'notApplicable',
  'aspiration',
  'met',
  'short',
  'onTheWay',
];

export function unitMap(plan: Plan, milestone: number, table: DataTable): UnitMap {
  const indicators = mapIndicators(plan, milestone).map(({ id }) => id);
  const rows = countedRows(table);
  const verdicts = new Uint8Array(rows.length * indicators.length);
  const lacking = new Float64Array(verdicts.length).fill(NaN);
  rows.forEach(({ assessment }, row) =>
    indicators.forEach((id, column) => {
      const judgement = assessment.judgements.get(id)?.get(milestone);
      const place = row * indicators.length + column;
      verdicts[place] = verdictOrder.indexOf(judgement?.verdict ?? 'noTarget');
      lacking[place] = judgement?.lacking ?? NaN;
    }),
  );
  return {
    milestone,
    year: table.year,
    indicators,
    units: rows.map(({ candidate: { report } }) => ({ file: report.file, ...report.unit })),
    verdicts,
    lacking,
  };
}

/** What one cell says. */
export function judgementAt({ indicators, verdicts, lacking }: UnitMap, row: number, column: number): Judgement {
  const place = row * indicators.length + column;
  const verdict = verdictOrder[verdicts[place] ?? 0] ?? 'noTarget';
  const missing = lacking[place] ?? NaN;
  return Number.isNaN(missing) ? { verdict } : { verdict, lacking: missing };
}
