import { baseFont, formStyles } from '../../form/template/styles';
import type { Plan } from '../../plan/schema';
import { deadlineOf } from '../../plan/units';
import type { WorkbookContent } from '../../workbook/content';
import type { ReceivedTable } from '../received';
import { chartSheet } from './chartSheet';
import type { ConsolidationTexts } from './consolidationTexts';
import { dataPlaces } from './dataPlaces';
import { dataSheet } from './dataSheet';
import { dataTable } from './dataTable';
import { districtForm } from './districtForm';
import { countedRows, gapLists, shortfallList } from './lists';
import { mapSheet } from './mapSheet';
import type { Selection } from './selection';
import { summaryColumns } from './summaryColumns';
import type { SummaryContext } from './summaryRows';
import { summaryLayout } from './summaryLayout';
import { summarySheet } from './summarySheet';
import { judgeSums, sumsOf } from './sums';
import { tableSheet } from './tableSheet';

/** What is consolidated: what was received, and which of it counts. Last year's forms stand beside it where they are given. */
export interface ConsolidationInput {
  readonly received: ReceivedTable;
  readonly selection: Selection;
  readonly lastYear?: Selection;
}

/**
 * The consolidated workbook: results against the targets by live formulas over a sheet with every figure received, a map of units by
 * indicators, shortfalls with their explanations, and all that is not in the sums.
 */
export function consolidationContent(
  plan: Plan,
  { received, selection, lastYear }: ConsolidationInput,
  texts: ConsolidationTexts,
): WorkbookContent {
  const { year } = received;
  const { footer } = texts.form;
  const district = districtForm(plan);
  const data = dataTable(plan, year, selection.candidates);
  const before = lastYear && dataTable(plan, year - 1, lastYear.candidates);
  const places = dataPlaces(texts.sheets.data, data, true);
  const sums = sumsOf(district, data);
  const context: SummaryContext = {
    plan,
    year,
    district,
    texts,
    places,
    sums,
    columns: summaryColumns(plan, before !== undefined),
    assessment: judgeSums(district, year, sums),
    withoutDistrict: plan.districtUntil !== undefined && plan.districtUntil < deadlineOf(plan, year),
    ...(before && {
      lastYear: {
        places: dataPlaces(texts.sheets.lastYear(year - 1), before, false),
        sums: sumsOf(district, before),
      },
    }),
  };
  const layout = summaryLayout(context);
  const { unitFlags, reasons } = places;
  const counts = { unitFlags, reasons, counted: countedRows(data).length, units: received.units.length };
  return {
    sheets: [
      summarySheet(context, layout, counts),
      chartSheet(context, layout, data),
      ...plan.milestones.map((milestone) => mapSheet(plan, milestone, data, texts)),
      tableSheet(texts.sheets.shortfalls, [shortfallList(plan, data, texts)], [24, 34, 16, 22, 10, 52], footer),
      tableSheet(texts.sheets.gaps, gapLists(plan, received, selection, data, texts), [26, 10, 44, 64], footer),
      dataSheet(plan, texts.sheets.data, data, true, texts),
      ...(before ? [dataSheet(plan, texts.sheets.lastYear(year - 1), before, false, texts)] : []),
    ],
    names: [],
    styles: formStyles(texts.form.levelFormat),
    baseFont,
    title: texts.workbookTitle(year),
    author: texts.form.author,
  };
}
