import { unitsFor } from '../../../plan/units';
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
  const firstRow = Math.min(...located.flatMap(({ cell }) => (cell ? [cell.row] : [])));
  const texts: string[] = [];
  for (let row = 1; row < Math.min(firstRow, 60); row++) {
    for (let column = form.column + 1; column <= Math.min(form.sheet.columnCount, form.column + 30); column++) {
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
  const units = unitsFor(plan, year);
  const own = units.find(({ code }) => code === meta.unit);
  if (!own) return [];
  const stated = texts.filter((text) => kinds.some((kind) => text.includes(kind)));
  const named = units.filter(({ name }) => {
    const own = fold(name.vi);
    return stated.some((text) => kinds.some((kind) => text.endsWith(`${kind} ${own}`)));
  });
  const [other] = named.filter(({ code }) => code !== meta.unit);
  return other
    ? [{ code: 'unit-name-differs', facts: { unit: meta.unit, expected: own.name.vi, text: other.name.vi } }]
    : [];
}

function otherYear({ year }: FoundForm, texts: readonly string[]): ReadingIssue[] {
  const stated = texts.flatMap((text) => /^ky bao cao: ?nam (\d{4})$/.exec(text)?.[1] ?? [])[0];
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
