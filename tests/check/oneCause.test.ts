import { checkWorkbook } from '../../src/check/checkWorkbook';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Cell } from '../../src/workbook/cell';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntries, templateOf } from '../form/support/sampleForms';

/** A base figure that rows and relations hang on, a numerator, a level and an answer. */
const entries = ['base.households', 'D3a.num', 'A7.value', 'A4.value'] as const;
const ready = templateOf(readyEntries);

function check(change: (workbook: EditableWorkbook) => void) {
  const workbook = new EditableWorkbook(ready);
  change(workbook);
  const outcome = checkWorkbook(defaultPlan, workbook.snapshot());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** Code and entry of all that is told where this cell stands in an entry of an otherwise ready form. */
function told(entry: string, cell: Cell): readonly (readonly [string, string | undefined])[] {
  const form = check((workbook) => workbook.set(workbook.place(`ct.${entry}`), cell));
  expect(form.ready).toBe(false);
  return form.findings.map((finding) => [finding.code, finding.entry]);
}

const formula = (value: Cell['value'], text = '1+1'): Cell => ({ value, formula: text });
const link = "'[so lieu.xlsx]A'!B2";

/** A cell that no figure can be read from, with the code that it has in each of the entries, or in all. */
const unusable: readonly (readonly [string, Cell, string | readonly [string, string, string, string]])[] = [
  ['nothing', { value: null }, 'missing-entry'],
  ['a text', { value: 'nhiều' }, ['not-a-number', 'not-a-number', 'not-a-number', 'unknown-choice']],
  ['true', { value: true }, ['not-a-number', 'not-a-number', 'not-a-number', 'unknown-choice']],
  ['an error', { value: { error: '#REF!' } }, 'error-value'],
  ['a number below zero', { value: -5 }, ['negative', 'negative', 'unknown-choice', 'unknown-choice']],
  ['a fraction', { value: 5.5 }, ['not-whole', 'not-whole', 'unknown-choice', 'unknown-choice']],
  ['a huge number', { value: 1e11 }, ['out-of-range', 'out-of-range', 'unknown-choice', 'unknown-choice']],
  ['the sign for no figure', { value: '…' }, 'unavailable'],
  ['a date', { value: 45678, numberFormat: 'dd/mm/yyyy' }, 'date-in-entry'],
  ['a moment', { value: 45678.5, numberFormat: 'dd/mm/yyyy hh:mm' }, 'date-in-entry'],
  ['a time of day', { value: 0.25, numberFormat: 'hh:mm' }, 'date-in-entry'],
  ['a date before all dates', { value: -5, numberFormat: 'dd/mm/yyyy' }, 'date-in-entry'],
  ['a huge percentage', { value: 1e11, numberFormat: '0%' }, 'percent-format'],
  [
    'half a percentage',
    { value: 0.5, numberFormat: '0%' },
    ['not-whole', 'not-whole', 'unknown-choice', 'unknown-choice'],
  ],
  ['a formula without a result', formula(null), 'missing-entry'],
  ['a formula whose result is no text', formula(''), 'missing-entry'],
  ['a formula that gives a text', formula('x'), ['not-a-number', 'not-a-number', 'not-a-number', 'unknown-choice']],
  ['a formula that gives an error', formula({ error: '#DIV/0!' }), 'error-value'],
  ['a formula that gives a fraction', formula(5.5), ['not-whole', 'not-whole', 'unknown-choice', 'unknown-choice']],
  ['a formula that gives no figure', formula('…'), 'unavailable'],
  ['a link without a result', formula(null, link), 'external-link'],
  ['a link that is broken', formula({ error: '#REF!' }, link), 'external-link'],
];

describe('a cell that no figure can be read from brings one finding, and nothing that follows from it', () => {
  test.each(unusable)('%s', (_, cell, codes) => {
    entries.forEach((entry, index) => {
      expect(told(entry, cell)).toEqual([[typeof codes === 'string' ? codes : codes[index], entry]]);
    });
  });
});

describe('a figure that is shown as something else and may well be meant is compared as it stands', () => {
  test.each<[string, Cell, string]>([
    ['a count in the format of dates', { value: 3050, numberFormat: 'dd/mm/yyyy' }, 'date-in-entry'],
    ['a percentage', { value: 3050, numberFormat: '0%' }, 'percent-format'],
    ['thousands', { value: 3050, numberFormat: '#,##0,' }, 'misleading-format'],
    ['a figure of another workbook', formula(3050, link), 'external-link'],
  ])('%s', (_, cell, code) => {
    expect(told('D3a.num', cell)).toEqual([
      [code, 'D3a.num'],
      ['numerator-above-denominator', 'D3a.num'],
    ]);
  });
});

test('where a day of our time was typed, the others are judged as if it were not there', () => {
  const date = { value: 45678, numberFormat: 'dd/mm/yyyy' };
  const form = check((workbook) => {
    workbook.set(workbook.place('ct.base.households'), date);
    workbook.set(workbook.place('ct.B1.num'), { value: 99_999 });
  });
  expect(form.findings.map(({ code, entry }) => [code, entry])).toEqual([
    ['date-in-entry', 'base.households'],
    ['numerator-above-denominator', 'B1.num'],
  ]);
  expect(form.entries.get('base.households')).toBe(45678);
});

test('an entry that was merged away is told once, and what stands in another one by itself', () => {
  const merge = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  const workbook = new EditableWorkbook(ready);
  const [first, second] = [workbook.place('ct.B3.num'), workbook.place('ct.B4.num')];
  workbook.set(first, { value: 'nhiều' });
  workbook.set(second, { value: null });
  const { sheets, ...rest } = workbook.snapshot();
  const merges = [{ ...merge, row: first.row, column: first.column, lastRow: second.row, lastColumn: second.column }];
  const outcome = checkWorkbook(defaultPlan, {
    ...rest,
    sheets: sheets.map((sheet) => (sheet.name === first.sheet ? { ...sheet, merges } : sheet)),
  });
  expect(outcome.ok && outcome.value.findings.map(({ code, entry }) => [code, entry])).toEqual([
    ['merged-entry', 'B3.num'],
    ['not-a-number', 'B3.num'],
  ]);
});

test('a formula that gives a figure is asked about beside what the figure itself brings', () => {
  expect(told('D3a.num', formula(1565))).toEqual([
    ['formula-in-entry', 'D3a.num'],
    ['below-target', 'D3a.num'],
  ]);
});
