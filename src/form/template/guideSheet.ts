import type { Plan } from '../../plan/schema';
import { deadlineOf } from '../../plan/units';
import { lanes, type Verdict } from '../../rules/assessment';
import type { SheetContent } from '../../workbook/content';
import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { sheetNames } from '../sheetNames';
import { definitionRows } from './guideDefinitions';
import { GuideWriter } from './guideWriter';
import { officialPage } from './page';

/** How to fill in the form: steps, lanes, verdicts, and how every figure is counted. Made to be printed. */
export function guideSheet(
  plan: Plan,
  report: { readonly unit: string; readonly year: number },
  layout: ReportLayout,
  texts: FormTexts,
): SheetContent {
  const { guide } = texts;
  const writer = new GuideWriter();
  writer.title(guide.title);
  writer.section(guide.stepsTitle);
  guide
    .steps(deadlineOf(plan, report.year), plan.explanation.minLength)
    .forEach((step, index) => writer.wideRow(index + 1, step));
  writer.section(guide.lanesTitle);
  for (const lane of lanes) writer.termRow(texts.lanes[lane], guide.lanes[lane]);
  writer.section(guide.verdictsTitle);
  for (const [verdict, meaning] of Object.entries(guide.verdicts)) {
    writer.termRow(texts.verdicts[verdict as Verdict], meaning);
  }
  definitionRows(plan, report.unit, layout, texts, writer);
  writer.note(guide.sourcesNote);
  return {
    name: sheetNames.guide,
    visibility: 'visible',
    ...writer.sheetParts(officialPage(texts.footer, 'portrait')),
    conditionalFormats: [],
    validations: [],
    isProtected: true,
    showGridLines: false,
  };
}
