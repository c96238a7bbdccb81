import type { Plan } from '../../plan/schema';
import type { Assessment } from '../../rules/assessment';
import type { ReceivedTable } from '../received';
import { dataTable, type DataTable } from './dataTable';
import { districtForm, type DistrictForm } from './districtForm';
import type { Selection } from './selection';
import { judgeSums, sumsOf, type RowSum } from './sums';

/** What is consolidated: what was received, and which of it counts. Last year's forms stand beside it where they are given. */
export interface ConsolidationInput {
  readonly received: ReceivedTable;
  readonly selection: Selection;
  readonly lastYear?: Selection;
}

/** Everything that is worked out of the forms, whoever is told of it: a workbook, another program or the pane. */
export interface ConsolidatedFigures {
  readonly year: number;
  readonly district: DistrictForm;
  readonly data: DataTable;
  readonly sums: ReadonlyMap<string, RowSum>;
  /** How the sums stand against the targets. */
  readonly assessment: Assessment;
  readonly lastYear?: { readonly data: DataTable; readonly sums: ReadonlyMap<string, RowSum> };
}

export function consolidatedFigures(
  plan: Plan,
  { received: { year }, selection, lastYear }: ConsolidationInput,
): ConsolidatedFigures {
  const district = districtForm(plan);
  const data = dataTable(plan, year, selection.candidates);
  const sums = sumsOf(district, data);
  const before = lastYear && dataTable(plan, year - 1, lastYear.candidates);
  return {
    year,
    district,
    data,
    sums,
    assessment: judgeSums(district, year, sums),
    ...(before && { lastYear: { data: before, sums: sumsOf(district, before) } }),
  };
}
