import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import type { RowId } from '../../rules/assessment';
import { fold } from '../codecs/plainText';
import { valueAt } from '../../workbook/valueAt';
import type { IdSheet } from './formSheet';

/** Which of the form's rows a row of the sheet says that it is, by the words that everybody sees. */
export type PrintedRow = (row: number) => RowId | undefined;

/** Longer than any label: a page of text is none. */
const longest = 500;

/**
 * A row is known by its label and, if it is an indicator's, by the indicator's own number. `undefined` where it has neither, or the two
 * speak of different rows: then somebody wrote upon one of them.
 */
export function printedRows(plan: Plan, { sheet, column: idColumn }: IdSheet, lastColumn: number): PrintedRow {
  const { labels, numbers } = wordsOf(plan);
  const known = new Map<number, RowId | undefined>();
  return (row) => {
    if (!known.has(row)) known.set(row, read(row));
    return known.get(row);
  };

  function read(row: number): RowId | undefined {
    const label = firstIn(row, (text) => labels.get(text)) ?? firstIn(row, (text) => labels.get(fold(text)));
    const number = firstIn(row, (text) => numbers.get(text.trim()));
    return label !== undefined && number !== undefined && label !== number ? undefined : (label ?? number);
  }

  function firstIn(row: number, rowOf: (text: string) => RowId | undefined): RowId | undefined {
    for (let column = idColumn + 1; column <= lastColumn; column++) {
      const text = valueAt(sheet, row, column);
      const found = typeof text === 'string' && text.length <= longest ? rowOf(text) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

interface Words {
  readonly labels: ReadonlyMap<string, RowId>;
  readonly numbers: ReadonlyMap<string, RowId>;
}

const words = new WeakMap<Plan, Words>();

/** Labels as they are printed and without regard to spelling; those that two rows share say nothing. */
function wordsOf(plan: Plan): Words {
  const known = words.get(plan);
  if (known) return known;
  const rows = communeRows(plan);
  const labels = new Map<string, RowId | undefined>();
  for (const row of rows) {
    const label = (row.kind === 'base' ? row.figure : row.indicator).label.vi;
    for (const text of new Set([label, fold(label)])) labels.set(text, labels.has(text) ? undefined : row.id);
  }
  const own: Words = {
    labels: new Map([...labels].flatMap(([text, id]) => (id === undefined ? [] : [[text, id] as const]))),
    numbers: new Map(rows.flatMap(({ kind, id }) => (kind === 'indicator' ? [[id, id] as const] : []))),
  };
  words.set(plan, own);
  return own;
}
