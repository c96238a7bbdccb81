import { findUnit, receivingOffice } from '../../plan/units';
import type { Plan, Unit } from '../../plan/schema';
import { noteFlaw } from '../../rules/notes';
import { cellAddress } from '../../workbook/address';
import { visibleText } from '../../workbook/visibleText';
import type { ReadingCode } from '../checkedForm';
import type { CorrectionRequest, OpenFinding } from './request';
import type { CorrectionTexts, CorrectionWords, Reply } from './correctionTexts';

/** One line of a correction sheet: where, what stands there, what is wrong and what to do. */
export interface CorrectionItem extends CorrectionWords {
  readonly sheet: string;
  readonly cell: string;
  /** Empty where no single cell is concerned, or where it is not known. */
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
  const items = itemsOf(plan, request, texts);
  return {
    unit,
    office,
    to: texts.to(unit, file),
    opening: texts.opening(office, form?.year, file, items.length),
    items,
    resend: texts.resend(office, until, replyTo(request)),
  };
}

/** Findings that no correction of the same file takes away. */
const ofAnotherForm: ReadonlySet<string> = new Set([
  'unit-not-valid',
  'year-not-valid',
  'other-plan',
  'template-unknown',
] satisfies ReadingCode[]);

/** What the unit has to send: never its only copy of another year's report, typed over. */
function replyTo({ problem, remarks, findings }: CorrectionRequest): Reply {
  const isOther =
    problem !== undefined ||
    remarks.some(({ code }) => code === 'wrong-year' || code === 'unit-not-expected') ||
    findings.some(({ finding }) => ofAnotherForm.has(finding.code));
  if (isOther) return 'another-file';
  return findings.length === 0 ? 'answer' : 'same-file';
}

function itemsOf(
  { explanation }: Plan,
  { problem, remarks, findings }: CorrectionRequest,
  texts: CorrectionTexts,
): readonly CorrectionItem[] {
  const whole = [...(problem ? [texts.problem(problem)] : []), ...remarks.map((remark) => texts.remark(remark))];
  return [
    ...whole.map((words) => ({ ...words, sheet: '', cell: '', value: '' })),
    ...findings.map((open) => ({ ...wordsOf(open), ...placeOf(open) })),
  ];

  function wordsOf({ finding, refused }: OpenFinding): CorrectionWords {
    const words = texts.finding(finding);
    const flaw = refused === undefined ? undefined : noteFlaw(refused, explanation);
    if (refused === undefined || flaw === undefined || flaw.kind === 'blank') return words;
    return { ...words, problem: `${words.problem} ${texts.refusedNote(refused, flaw)}` };
  }

  function placeOf({ finding: { cell }, value }: OpenFinding): Pick<CorrectionItem, 'sheet' | 'cell' | 'value'> {
    if (!cell) return { sheet: '', cell: '', value: '' };
    const address = cellAddress(cell.row, cell.column);
    return { sheet: visibleText(cell.sheet), cell: address, value: value === undefined ? '' : texts.value(value) };
  }
}
