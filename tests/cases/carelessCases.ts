import type { CellValue } from '../../src/workbook/cell';
import { readyEntries } from '../form/support/sampleForms';
import { error, harmless, note, query, type Case, type ExpectedFinding } from './caseKinds';
import { addressOf } from './rawWorkbook';

/** Last year's figure of a row typed so that it cannot be compared: told, and never in the way of sending. */
function unreadableLastYear(
  entry: string,
  typed: string | number | { readonly type: string; readonly xml: string },
  more: Partial<ExpectedFinding> = {},
): Case {
  const finding = query('prior-unreadable', { entry, cell: addressOf(entry), ...more });
  return harmless(
    53,
    `last year’s figure that cannot be read: ${JSON.stringify(typed)}`,
    (workbook) => workbook.put(entry, typed),
    finding,
  );
}

const isNoFigure = (entry: string, typed: string): Case =>
  harmless(53, `no figure of last year: ${JSON.stringify(typed)}`, (workbook) => workbook.put(entry, typed));

/** Half of the 34 counts, each 0 of 0. */
const halfZero = Object.fromEntries(
  [
    ...['base.officials', 'B8.num', 'B9.num', 'base.newLiterates', 'A3.num', 'base.schools', 'C1.num'],
    ...['base.learningCentres', 'C2.num', 'base.publicSchools', 'C3.num', 'base.clans', 'D3b.num'],
    ...['base.hamlets', 'D3c.num', 'base.organisations', 'D4.num'],
  ].map((entry) => [entry, 0]),
);
const allZero = Object.fromEntries(
  [...readyEntries.keys()].filter((entry) => !entry.endsWith('.value')).map((entry) => [entry, 0]),
);

/** Counts at 0, whether or not they are. */
function zeros(
  title: string,
  entries: Readonly<Record<string, CellValue>>,
  findings: readonly ExpectedFinding[],
  status: Case['status'] = 'findings',
): Case {
  return { number: 54, title, entries, change: () => undefined, findings, status };
}

const large = ['A2.num', 'B2.num', 'B3.num', 'B4.num', 'D1.num', 'D2.num'];
function percentages(count: number): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(large.slice(0, count).map((entry) => [entry, 55]));
}

/** Numerators that are no larger than a percentage, and where it is asked whether they are one. */
function share(title: string, entries: Readonly<Record<string, CellValue>>, asked: readonly string[]): Case {
  const short = Object.keys(entries).filter((entry) => entry.endsWith('.num'));
  return {
    ...{ number: 58, title: `percentages for counts: ${title}`, entries, change: () => undefined, status: 'findings' },
    findings: [
      ...asked.map((entry) => query('share-for-count', { entry, cell: addressOf(entry) })),
      ...short.map((entry): ExpectedFinding => ({ lane: 'shortfall', code: 'below-target', entry })),
    ],
  };
}

/** A figure beside an entry that is empty. */
function misplaced(title: string, entry: string, at: string, found: number | string, fix?: number | string): Case {
  return {
    ...{ number: 55, title: `a figure beside its entry: ${title}`, status: 'findings' },
    change: (workbook) => workbook.empty(entry).putAt(at, found),
    findings: [
      error('misplaced-figure', entry, {
        message: new RegExp(`để trống.*ô ${at} .*ô ${addressOf(entry)} rồi`),
        ...(fix !== undefined && { fix: { from: null, to: fix } }),
      }),
    ],
  };
}

/** A format that shows something else than what counts. */
function formatted(numberFormat: string, shown: string, entry = 'B3.num', value = 3300): Case {
  return {
    ...{ number: 56, title: `a format that shows ${JSON.stringify(shown)}: ${numberFormat}`, status: 'findings' },
    change: (workbook) => workbook.put(entry, value, workbook.style({ numberFormat })),
    findings: [error('misleading-format', entry, { fix: { from: shown, to: value } })],
    read: { [entry]: value },
  };
}

const shows = (numberFormat: string, value = 3300): Case =>
  harmless(56, `a format that shows the figure ${value}: ${numberFormat}`, (workbook) =>
    workbook.put('B3.num', value, workbook.style({ numberFormat })),
  );

/** What is met besides the cases of the table, by theme. */
export const carelessCases: readonly Case[] = [
  unreadableLastYear('B3.prior', '3.200', { fix: { from: '3.200', to: 3200 }, message: /năm trước “3\.200”.*Có phải/ }),
  unreadableLastYear('base.population.prior', 'khoảng 9800', { readings: [9800, 'không so sánh'] }),
  unreadableLastYear('B3.prior', 54.3, { message: /“54,3”.*ghi “không so sánh”\.$/ }),
  unreadableLastYear('B3.prior', -1),
  unreadableLastYear('B3.prior', { type: 'e', xml: '<v>#N/A</v>' }, { message: /“#N\/A”/ }),
  unreadableLastYear('A7.prior', 'Mức độ 3', { fix: { from: 'Mức độ 3', to: 3 } }),
  unreadableLastYear('A7.prior', 4),
  unreadableLastYear('A4.prior', 'co', { fix: { from: 'co', to: 'Có' } }),
  ...['không so sánh', 'Không so sánh được', '…', 'chưa có số liệu', '-', 'x', ' '].map((typed) =>
    isNoFigure('B3.prior', typed),
  ),
  isNoFigure('A4.prior', 'không so sánh'),

  zeros('half of the counts are 0', halfZero, [], 'ready'),
  zeros('more than half of the counts are 0', { ...halfZero, 'B3.num': 0 }, [
    query('many-zeros', { cell: addressOf('base.officials'), message: /18 trong 34/ }),
    { lane: 'shortfall', code: 'below-target', entry: 'B3.num' },
  ]),
  zeros(
    'all counts are 0',
    allZero,
    [query('many-zeros', { cell: addressOf('base.population'), message: /34 trong 34/ })],
    'ready',
  ),

  misplaced('the unit’s cell', 'B3.num', 'D46', 3300, 3300),
  misplaced('an answer', 'A4.value', addressOf('A4.value').replace('E', 'F'), 'Có', 'Có'),
  misplaced('a level', 'A7.value', addressOf('A7.value').replace('E', 'F'), 3, 3),

  {
    ...{ number: 55, title: 'a figure in a row that was inserted below its entry', status: 'findings' },
    change: (workbook) =>
      workbook
        .insertRow(47)
        .sheet('<row r="48"', '<row r="47"><c r="E47"><v>3300</v></c></row><row r="48"')
        .empty('B3.num'),
    findings: [
      error('misplaced-figure', 'B3.num', { fix: { from: null, to: 3300 } }),
      query('content-ignored', { cell: 'E47' }),
    ],
  },
  {
    ...{ number: 55, title: 'a figure over the denominator of an empty entry', status: 'findings' },
    change: (workbook) => workbook.empty('B3.num').put('B3.den', 3300),
    findings: [{ lane: 'error', code: 'result-overwritten' }, error('misplaced-figure', 'B3.num')],
  },
  {
    ...{ number: 55, title: 'the denominator itself typed beside an empty entry', status: 'findings' },
    change: (workbook) => workbook.empty('B3.num').put('B3.den', 5890),
    findings: [
      { lane: 'error', code: 'result-overwritten' },
      { lane: 'missing', code: 'missing-entry', entry: 'B3.num' },
    ],
  },

  {
    ...{ number: 56, title: 'a count that is shown as a date', status: 'findings' },
    change: (workbook) => workbook.put('B4.num', 3050, workbook.style({ numberFormat: 'dd/mm/yyyy' })),
    findings: [error('date-in-entry', 'B4.num', { fix: { from: '07/05/1908', to: 3050 }, message: /Có phải 3050\?/ })],
    read: { 'B4.num': 3050 },
  },
  formatted(';;;', ''),
  formatted('[White]#,##0', ''),
  formatted('&quot;đủ&quot;', 'đủ'),
  formatted('#,##0,', '3'),
  formatted('0.0,,', '0,0'),
  formatted('0,.0', '3,3'),
  shows('#,##0;-#,##0;'),
  shows('#,##0 &quot;người, hộ&quot;'),
  shows('_(* #,##0_);_(* (#,##0);_(* &quot;-&quot;??_);_(@_)'),
  shows('#,##0.00'),
  shows('@'),

  ...[
    '...............',
    '- - - - - - - - - - -',
    '👍👍👍👍👍👍👍👍',
    'không không không không',
    'aaaaaaaaaaaaaaa bb',
  ].map((text): Case => ({
    ...{ number: 57, title: `an explanation without words: ${text}`, status: 'ready' },
    change: (workbook) => workbook.put('D3a.num', 1565).put('D3a.note', text),
    findings: [
      query('empty-note', { entry: 'D3a.note', cell: addressOf('D3a.note') }),
      { lane: 'shortfall', code: 'below-target', entry: 'D3a.num', answered: true },
    ],
  })),
  ...['mở thêm hai lớp', 'Do thiếu giáo viên'].map((text): Case => ({
    ...{ number: 57, title: `a short explanation: ${text}`, status: 'ready' },
    change: (workbook) => workbook.put('D3a.num', 1565).put('D3a.note', text),
    findings: [{ lane: 'shortfall', code: 'below-target', entry: 'D3a.num', answered: true }],
  })),

  share('last year’s share', { 'D1.num': 60, 'D1.prior': 3475, 'base.adults.prior': 6950 }, ['D1.num']),
  share('far from last year’s share', { 'D1.num': 60, 'D1.prior': 3405, 'base.adults.prior': 6950 }, []),
  share('a small count of last year', { 'D1.num': 60, 'D1.prior': 55, 'base.adults.prior': 6950 }, []),
  share('one of ten, and last year not known', { 'D1.num': 60 }, []),
  share('half of the rows', percentages(5), []),
  share('more than half of the rows', percentages(6), ['A2.num']),

  {
    ...{ number: 59, title: 'a figure in a column that was inserted beside the entries', status: 'findings' },
    change: (workbook) => workbook.insertColumn('F').empty('B3.num').putAt('F46', 3300),
    findings: [error('misplaced-figure', 'B3.num', { fix: { from: null, to: 3300 } })],
  },
  ...['31/10/25', '2025-10-31', 'tháng 10 năm 2025'].map((text): Case => ({
    ...{ number: 59, title: `a day of last year: ${text}`, status: 'findings' },
    change: (workbook) => workbook.put('meta.asOf', text),
    findings: [{ lane: 'error', code: 'as-of-other-year', message: /2025.*2026/ }],
  })),
  ...['31/10/26', 'tháng 10 năm 2026', 'từ năm 2025 đến năm 2026', 'cuối tháng 10'].map((text) =>
    harmless(59, `a day of this year, or of none: ${text}`, (workbook) => workbook.put('meta.asOf', text)),
  ),
  {
    ...{ number: 59, title: 'an explanation over what is still to do', status: 'findings' },
    change: (workbook) => workbook.put('D3a.num', 1565).putAt('Q59', 'Do thiếu giáo viên nên chưa mở lớp'),
    findings: [
      { lane: 'error', code: 'result-overwritten', cell: 'Q59', message: /Có 1 ô tự tính.*Do thiếu giáo viên/ },
      { lane: 'shortfall', code: 'below-target', entry: 'D3a.num' },
    ],
  },
  {
    ...{ number: 59, title: 'a measure of thousands', status: 'findings' },
    change: (workbook) => workbook.putAt('D46', 'nghìn người'),
    findings: [query('unit-edited', { entry: 'B3.num', cell: 'D46', message: /“nghìn người”; đúng ra là “người”/ })],
  },
  {
    ...{ number: 59, title: 'a measure of thousands that is spoken for', status: 'ready' },
    entries: { 'B3.note': note },
    change: (workbook) => workbook.putAt('D46', 'nghìn người'),
    findings: [query('unit-edited', { entry: 'B3.num', answered: true })],
  },
  ...['Người', 'nhân khẩu', ' ', 'lao động'].map((text) =>
    harmless(59, `another word for the measure: ${text}`, (workbook) => workbook.putAt('D46', text)),
  ),
];
