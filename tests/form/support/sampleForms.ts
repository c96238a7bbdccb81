import { defaultPlan } from '../../../src/plan/defaultPlan';
import { templateContent } from '../../../src/form/templateContent';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import type { Plan } from '../../../src/plan/schema';
import type { RawEntries, ReportContext } from '../../../src/rules/assessment';
import type { CellValue } from '../../../src/workbook/cell';
import type { WorkbookContent } from '../../../src/workbook/content';

export const hongSon: ReportContext = { unit: '10465', year: 2026 };

/** A form without anything left to do. */
export const readyEntries: RawEntries = new Map<string, CellValue>([
  ['base.population', 9842],
  ['base.pop15to60', 6120],
  ['base.pop15plus', 7480],
  ['base.adults', 6950],
  ['base.workingAge', 5890],
  ['base.labourForce', 5410],
  ['base.officials', 142],
  ['base.newLiterates', 12],
  ['base.schools', 4],
  ['base.learningCentres', 1],
  ['base.publicSchools', 5],
  ['base.households', 2610],
  ['base.clans', 41],
  ['base.hamlets', 9],
  ['base.organisations', 23],
  ['A1.value', 2],
  ['A2.num', 6120],
  ['A3.num', 12],
  ['A4.value', 'Có'],
  ['A5.value', 'Đang chuẩn bị'],
  ['A6.value', 'Có'],
  ['A7.value', 3],
  ['A8.value', 3],
  ['B1.num', 4210],
  ['B2.num', 3105],
  ['B3.num', 3300],
  ['B4.num', 3050],
  ['B5.num', 3900],
  ['B6.num', 940],
  ['B8.num', 142],
  ['B9.num', 88],
  ['C1.num', 4],
  ['C2.num', 1],
  ['C3.num', 5],
  ['D1.num', 3700],
  ['D2.num', 3655],
  ['D3a.num', 1690],
  ['D3b.num', 27],
  ['D3c.num', 6],
  ['D4.num', 13],
]);

/** The ready form with some entries changed. */
export function readyEntriesBut(changes: Readonly<Record<string, CellValue>>): RawEntries {
  return new Map([...readyEntries, ...Object.entries(changes)]);
}

export function templateOf(
  entries: RawEntries = new Map(),
  context: ReportContext = hongSon,
  plan: Plan = defaultPlan,
): WorkbookContent {
  return templateContent(plan, context, formTextsVi, entries);
}
