import { columnLetters } from '../../../workbook/address';
import { sheetNames } from '../../sheetNames';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';

type Run = readonly [first: number, last: number];

/** What was done to the form's sheet as a whole. None of it keeps an entry from being read. */
export const sheetState: Look = (found) => [...hidden(found), ...renamed(found), ...unprotected(found)];

function hidden({ form, placed }: FoundForm): ReadingIssue[] {
  const { hiddenRows = [], hiddenColumns = [] } = form.sheet;
  const isIn = (runs: readonly Run[], at: number): boolean => runs.some(([first, last]) => first <= at && at <= last);
  const cells = [...placed.entry, ...placed.note]
    .map(({ place }) => place)
    .filter(({ row, column }) => isIn(hiddenRows, row) || isIn(hiddenColumns, column));
  const [cell] = cells;
  const count = new Set(cells.map(({ row }) => row).filter((row) => isIn(hiddenRows, row))).size;
  const columns = new Set(cells.map(({ column }) => column).filter((column) => isIn(hiddenColumns, column)));
  const text = [...columns].map(columnLetters).join(', ');
  return cell ? [{ code: 'hidden-cells', cell, facts: { count, text } }] : [];
}

/** Excel itself writes "Báo cáo (2)" where the name is taken. */
function renamed({ form: { sheet } }: FoundForm): ReadingIssue[] {
  const own = sheet.name.replace(/ \(\d{1,3}\)$/, '');
  return own === sheetNames.report ? [] : [{ code: 'sheet-renamed', facts: { sheet: sheet.name } }];
}

function unprotected({ form: { sheet } }: FoundForm): ReadingIssue[] {
  return sheet.isProtected === false ? [{ code: 'protection-removed', facts: { sheet: sheet.name } }] : [];
}
