import { findUnit, receivingOffice } from '../../plan/units';
import type { Plan, Unit } from '../../plan/schema';
import { cellAddress } from '../../workbook/address';
import type { CorrectionRequest } from './request';
import type { CorrectionTexts, CorrectionWords } from './correctionTexts';

/** One line of a correction sheet: where, what stands there, what is wrong and what to do. */
export interface CorrectionItem extends CorrectionWords {
  readonly sheet: string;
  readonly cell: string;
  /** Empty where no single cell is concerned. */
  readonly value: string;
}

/** What the text and the sheet of a request have in common. */
export interface CorrectionSheet {
  readonly unit: Unit | undefined;
  readonly office: string;
  readonly to: string;
  readonly opening: string;
  readonly items: readonly CorrectionItem[];
  readonly resend: string;
}

/** Words a request. The office is that of the collected `year`; `until` is the day until which the file is awaited again. */
export function correctionSheet(
  plan: Plan,
  request: CorrectionRequest,
  { year, until }: { readonly year: number; readonly until?: string },
  texts: CorrectionTexts,
): CorrectionSheet {
  const { file, form } = request;
  const unit = form && findUnit(plan, form.year, form.unit.code);
  const office = receivingOffice(plan, year)?.vi ?? '';
  const items = itemsOf(request, texts);
  return {
    unit,
    office,
    to: texts.to(unit, file),
    opening: texts.opening(office, form?.year, file, items.length),
    items,
    resend: texts.resend(office, until),
  };
}

function itemsOf({ problem, remarks, findings }: CorrectionRequest, texts: CorrectionTexts): readonly CorrectionItem[] {
  const whole = [...(problem ? [texts.problem(problem)] : []), ...remarks.map((remark) => texts.remark(remark))];
  return [
    ...whole.map((words) => ({ ...words, sheet: '', cell: '', value: '' })),
    ...findings.map(({ finding, value }) => ({
      ...texts.finding(finding),
      sheet: finding.cell?.sheet ?? '',
      cell: finding.cell ? cellAddress(finding.cell.row, finding.cell.column) : '',
      value: finding.cell ? texts.value(value) : '',
    })),
  ];
}
