import type { RepairPlan } from '../../../src/form/damage/damage';
import { templateContent } from '../../../src/form/templateContent';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { WorkbookContent } from '../../../src/workbook/content';

/** The form that takes the place of the broken one. */
export function repairedForm({ report, entries, frame, receipt }: RepairPlan): WorkbookContent {
  return templateContent(defaultPlan, report, formTextsVi, entries, frame, receipt);
}
