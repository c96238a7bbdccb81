import { type Cell, type CellValue, isCellError } from '../workbook/cell';

/** What is handed to Excel for one cell. */
export type CellInput = string | number | boolean;

/** English: whatever the program's language, Excel reads what an add-in writes as an English keyboard would type it. */
const dateOrTruth = /^(?:true|false)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;

/**
 * What has to be written so that a cell holds this content. Excel reads a text as if it were typed: all that does not plainly begin
 * as a word gets an apostrophe in front, which Excel keeps apart from the text. In a cell that is formatted as text it stays
 * away: there nothing is read into a text, and whether the apostrophe would become part of it is not documented.
 */
export function cellInput({ value, formula }: Cell, format: string | undefined): CellInput {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && format !== '@' ? quoted(value) : value;
}

function quoted(text: string): string {
  if (text === '') return text;
  return /^\p{L}/u.test(text) && !dateOrTruth.test(text) ? text : `'${text}`;
}

/** Whether a cell holds what was meant to be written, in the type that was meant. */
export function hasArrived(actual: Cell, meant: Cell): boolean {
  if (meant.formula !== undefined) return actual.formula !== undefined;
  if (actual.formula !== undefined) return false;
  const [is, should] = [actual.value, meant.value === '' ? null : meant.value];
  // Excel has its own mind about line ends and the like; an apostrophe that became part of the text is our mistake.
  if (typeof should === 'string') return typeof is === 'string' && is !== `'${should}`;
  return isCellError(should) ? isCellError(is) : is === should;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
