import type { Unit } from '../../../plan/schema';
import { findUnit, unitsFor } from '../../../plan/units';
import { remembered } from '../../../workbook/remembered';
import { valueAt } from '../../../workbook/valueAt';
import { fold } from '../../codecs/plainText';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';
import { yearOfSerial } from './serialYear';

/** What the form's head says of unit and year against the facts that the form is kept by. */
export const headFacts: Look = (found) => {
  const texts = headTexts(found);
  return [...otherUnit(found, texts), ...otherYear(found, texts), ...otherDay(found)];
};

/** Longest text of the head that is looked into. */
const longest = 300;

function headTexts({ form, located }: FoundForm): readonly string[] {
  let end = 60;
  for (const { cell } of located) if (cell && cell.row < end) end = cell.row;
  const lastColumn = Math.min(form.sheet.columnCount, form.column + 30);
  const texts: string[] = [];
  for (let row = 1; row < end; row++) {
    for (let column = form.column + 1; column <= lastColumn; column++) {
      const value = valueAt(form.sheet, row, column);
      if (typeof value === 'string' && value.length <= longest) texts.push(fold(value));
    }
  }
  return texts;
}

/** What a unit is called before its name, as {@link fold} writes it. */
const kinds = ['xa', 'thi tran'] as const;

/** A neighbour's form under one's own name, or one's own under the neighbour's. */
function otherUnit({ plan, meta, year }: FoundForm, texts: readonly string[]): ReadingIssue[] {
  const own = findUnit(plan, year, meta.unit);
  if (!own) return [];
  const units = unitsByName(unitsFor(plan, year));
  const ownName = fold(own.name.vi);
  const others = texts.flatMap(namesIn).filter((name) => name !== ownName && units.has(name));
  const other = units.get(others[0] ?? '');
  return other
    ? [{ code: 'unit-name-differs', facts: { unit: meta.unit, expected: own.name.vi, text: other.name.vi } }]
    : [];
}

/** What may be a unit's name in a text of the head: all that follows what units are called. */
const namesIn = remembered((text: string): readonly string[] =>
  kinds.flatMap((kind) => {
    const names: string[] = [];
    for (let at = text.indexOf(`${kind} `); at >= 0; at = text.indexOf(`${kind} `, at + 1)) {
      names.push(text.slice(at + kind.length + 1));
    }
    return names;
  }),
);

const byName = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

/** The units of a list by their names as {@link fold} writes them; of several with one name the first. */
function unitsByName(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const known = byName.get(units) ?? new Map([...units].reverse().map((unit) => [fold(unit.name.vi), unit]));
  byName.set(units, known);
  return known;
}

const period = /^ky bao cao: ?nam \d{4}$/;

function otherYear({ year }: FoundForm, texts: readonly string[]): ReadingIssue[] {
  const stated = texts.find((text) => period.test(text))?.slice(-4);
  return stated === undefined || stated === String(year)
    ? []
    : [{ code: 'year-differs', facts: { year, text: stated } }];
}

/** Figures as of another year are those of another report. */
function otherDay({ workbook, named, year }: FoundForm): ReadingIssue[] {
  const place = named.get('ct.meta.asof');
  const value = workbook.sheets
    .find(({ name }) => name === place?.sheet)
    ?.at(place?.row ?? 0, place?.column ?? 0).value;
  const stated =
    typeof value === 'number'
      ? yearOfSerial(value, workbook.countsFrom1904)
      : typeof value === 'string'
        ? yearIn(value.slice(0, longest))
        : NaN;
  if (!place || value === undefined || Number.isNaN(stated) || stated === year) return [];
  return [
    { code: 'as-of-other-year', cell: place, ...(value !== null && { value }), facts: { year, text: String(stated) } },
  ];
}

/** The one year that a text of a day names: 31/10/2026, 31-10-26, 2026-10-31, "tháng 10 năm 2026". */
function yearIn(text: string): number {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g));
  const short = /^\d{1,2}[/.-]\d{1,2}[/.-](\d\d)$/.exec(text.trim())?.[1];
  if (short !== undefined) return 2000 + Number(short);
  return years.size === 1 ? Number([...years][0]) : NaN;
}
