import { baseFont, formStyles } from '../../form/template/styles';
import type { Plan } from '../../plan/schema';
import { deadlineOf } from '../../plan/units';
import type { WorkbookContent } from '../../workbook/content';
import { chartSheet } from './chartSheet';
import type { ConsolidationTexts } from './consolidationTexts';
import { dataPlaces } from './dataPlaces';
import { dataSheet } from './dataSheet';
import { consolidatedFigures, type ConsolidatedFigures, type ConsolidationInput } from './figures';
import { countedRows, gapLists, shortfallList } from './lists';
import { mapSheet } from './mapSheet';
import { summaryColumns } from './summaryColumns';
import type { SummaryContext } from './summaryRows';
import { summaryLayout } from './summaryLayout';
import { summarySheet } from './summarySheet';
import { tableSheet } from './tableSheet';

/**
 * The consolidated workbook: results against the targets by live formulas over a sheet with every figure received, a map of units by
 * indicators, shortfalls with their explanations, and all that is not in the sums.
 */
export function consolidationContent(
  plan: Plan,
  input: ConsolidationInput,
  texts: ConsolidationTexts,
  { year, district, data, sums, assessment, lastYear }: ConsolidatedFigures = consolidatedFigures(plan, input),
): WorkbookContent {
  const { received, selection } = input;
  const { footer } = texts.form;
  const places = dataPlaces(texts.sheets.data, data, true);
  const context: SummaryContext = {
    plan,
    year,
    district,
    texts,
    places,
    sums,
    columns: summaryColumns(plan, lastYear !== undefined),
    assessment,
    withoutDistrict: plan.districtUntil !== undefined && plan.districtUntil < deadlineOf(plan, year),
    ...(lastYear && {
      lastYear: {
        places: dataPlaces(texts.sheets.lastYear(year - 1), lastYear.data, false),
        sums: lastYear.sums,
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
      ...(lastYear ? [dataSheet(plan, texts.sheets.lastYear(year - 1), lastYear.data, false, texts)] : []),
    ],
    names: [],
    styles: formStyles(texts.form.levelFormat),
    baseFont,
    title: texts.workbookTitle(year),
    author: texts.form.author,
  };
}
