import type { Unit } from '../../plan/schema';
import type { NoteFlaw } from '../../rules/notes';
import type { CellValue } from '../../workbook/cell';
import type { Problem } from '../../workbook/problem';
import type { LocatedFinding } from '../checkedForm';
import type { AskedRemark } from './request';

/** One thing to be corrected, in words. */
export interface CorrectionWords {
  /** Lane, or what kind of remark it is. */
  readonly kind: string;
  /** The row that it is about; empty where it is about the file as a whole. */
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a unit sends in reply: the file that it sent, corrected; another one; or a word, where only a question is asked. */
export type Reply = 'same-file' | 'another-file' | 'answer';

/** Every word of a correction sheet and of the text that goes with it. Both are for communes, so both are Vietnamese. */
export interface CorrectionTexts {
  readonly title: string;
  readonly nation: string;
  readonly motto: string;
  /** `unit` absent: nobody knows who sent the file. */
  to(unit: Unit | undefined, file: string): string;
  opening(office: string, year: number | undefined, file: string, count: number): string;
  finding(finding: LocatedFinding): CorrectionWords;
  remark(remark: AskedRemark): CorrectionWords;
  problem(problem: Problem): CorrectionWords;
  /** What stands in a cell, cut short; a word for an empty one. */
  value(value: CellValue): string;
  readonly headings: Readonly<
    Record<'number' | 'kind' | 'sheet' | 'cell' | 'subject' | 'value' | 'problem' | 'remedy', string>
  >;
  /** The lines of one item of the text, from the same words. */
  place(sheet: string, cell: string): string;
  present(value: string): string;
  todo(remedy: string): string;
  /** How and until when to send it again; `until` is yyyy-mm-dd, absent where the time has run out. */
  resend(office: string, until: string | undefined, reply: Reply): string;
  /** A note that stands there already, and why it explains nothing. */
  refusedNote(value: CellValue, flaw: Exclude<NoteFlaw, { readonly kind: 'blank' }>): string;
  readonly closing: string;
  readonly signature: { readonly role: string; readonly how: string };
  readonly footer: string;
  readonly author: string;
}
