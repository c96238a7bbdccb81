import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { valueAt } from '../../workbook/valueAt';
import { definedName, metaCell, metaKeys, planVersionCell, type MetaKey } from '../bindForm';
import type { IdSheet } from './formSheet';
import type { NamedCells } from './namedCells';

export type Meta = Readonly<Record<MetaKey, string>>;

/**
 * The form's facts: by name, else at their place on the hidden sheet, else from the form's own hidden column, which comes along where
 * the sheet was moved into another workbook. The empty text where a fact is in none of these places.
 */
export function readMeta(
  { sheets }: WorkbookSnapshot,
  form: IdSheet,
  named: NamedCells,
): {
  readonly meta: Meta;
  /** Where a fact has its cell, filled or not: by name, else at its place on the hidden sheet. */
  readonly cells: Readonly<Partial<Record<MetaKey, CellRef>>>;
  /** Version of the plan that the form was made by, where it says. */
  readonly planVersion?: number;
  readonly contradictions: readonly MetaKey[];
} {
  const valueIn = ({ sheet: name, row, column }: CellRef): CellValue => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet ? valueAt(sheet, row, column) : null;
  };
  const marks = readMarks(form);
  const contradictions: MetaKey[] = [];
  const cells: Partial<Record<MetaKey, CellRef>> = {};
  const entries = metaKeys.map((key) => {
    const name = named.get(definedName(`meta.${key}`));
    const place = metaCell(key);
    const isInPlace = valueIn({ ...place, column: place.column - 1 }) === key;
    const stated = factText(key, name ? valueIn(name) : null) || factText(key, isInPlace ? valueIn(place) : null);
    const cell = name ?? (isInPlace ? place : undefined);
    if (cell) cells[key] = cell;
    const marked = marks.get(key) ?? '';
    if (stated !== '' && marked !== '' && stated !== marked) contradictions.push(key);
    return [key, stated || marked] as const;
  });
  const version = cells.plan && valueIn(planVersionCell(cells.plan));
  return {
    meta: Object.fromEntries(entries) as Meta,
    cells,
    ...(typeof version === 'number' && Number.isInteger(version) && { planVersion: version }),
    contradictions,
  };
}

/** Facts are texts; a code that became a number gets its leading zeros back, and what was written beside a code or year is left out. */
function factText(key: MetaKey, value: CellValue): string {
  if (typeof value === 'number' && Number.isInteger(value)) return String(value).padStart(key === 'unit' ? 5 : 0, '0');
  if (typeof value !== 'string') return '';
  const text = value.trim().replace(/^['‘’]/, '');
  if (key === 'year') return /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0] ?? '';
  return key === 'unit' ? (/^\d{5}(?=[ .:-])/.exec(text)?.[0] ?? text) : text;
}

/** Rows above the table that are looked at. */
const headRows = 60;

function readMarks({ sheet, column }: IdSheet): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (let row = 1; row <= Math.min(sheet.rowCount, headRows); row++) {
    const value = valueAt(sheet, row, column);
    const [, key, fact] = (typeof value === 'string' && /^(plan|template|unit|year)=(.{1,100})$/.exec(value)) || [];
    if (key !== undefined && fact !== undefined && !marks.has(key)) marks.set(key, fact);
  }
  return marks;
}
