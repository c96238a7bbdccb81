import fc from 'fast-check';
import { bindForm } from '../../src/form/bindForm';
import { readForm, type ReceivedForm } from '../../src/form/readEntries';
import { reportLayout } from '../../src/form/layout';
import { sheetNames } from '../../src/form/sheetNames';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { RawEntries } from '../../src/rules/assessment';
import type { CellValue } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { anyForm } from '../rules/support/forms';
import { longRuns } from '../support/longRuns';
import { EditableWorkbook } from './support/editableWorkbook';
import { readyEntries, readyEntriesBut, templateOf } from './support/sampleForms';

const report = sheetNames.report;
const { head, columns } = reportLayout(defaultPlan);
const rows = reportLayout(defaultPlan).rows;
const bindings = bindForm(defaultPlan);
const entries = readyEntriesBut({ 'B1.note': 'Do thiếu lớp học nghề trên địa bàn', 'base.clans.note': 'x' });

function workbookOf(filled: RawEntries = entries): EditableWorkbook {
  return new EditableWorkbook(templateOf(filled));
}

function read(workbook: EditableWorkbook): ReceivedForm {
  const outcome = readForm(defaultPlan, workbook.snapshot());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function issuesOf(form: ReceivedForm): string[] {
  return form.issues.map(({ code, entry = '' }) => `${code} ${entry}`.trim());
}

function rowOf(workbook: EditableWorkbook, name: string): number {
  return workbook.place(name).row;
}

/** What was typed, without what is blank; a cell knows no negative zero. */
function filled(form: RawEntries): ReadonlyMap<string, CellValue> {
  const typed = [...form].filter(([, value]) => value !== null && value !== '');
  return new Map(typed.map(([entry, value]) => [entry, value === 0 ? 0 : value]));
}

describe('reading a form', () => {
  const runs = longRuns(15);
  test(`gives back whatever was written, through the bytes of a file (seed ${runs.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyForm(defaultPlan), async (form) => {
        const outcome = readWorkbook(await writeWorkbook(templateOf(form)));
        const received = outcome.ok && readForm(defaultPlan, outcome.value);
        expect(received).toMatchObject({ ok: true, value: { year: 2026, planId: defaultPlan.id, template: '2' } });
        if (received && received.ok) {
          expect(new Map([...received.value.entries].filter(([, value]) => value !== ''))).toEqual(filled(form));
          expect(received.value.issues).toEqual([]);
        }
      }),
      runs,
    );
  }, 60_000);

  test('says which unit, year, plan and template it is', () => {
    expect(read(workbookOf())).toMatchObject({
      unit: { code: '10465', name: 'Hồng Sơn' },
      year: 2026,
      planId: 'my-duc-2024',
      template: '2',
      receipt: '',
    });
  });

  test('tells of every entry and note where it stands', () => {
    const { cells } = read(workbookOf());
    expect([...cells]).toEqual(bindings.map(({ entry, cell }) => [entry, cell]));
  });
});

describe('a form whose rows have gone elsewhere', () => {
  test.each<[string, (workbook: EditableWorkbook) => void]>([
    ['rows inserted above the table', (workbook) => [1, 1, 20].forEach((at) => workbook.insertRow(report, at))],
    ['a column inserted before the id column', (workbook) => workbook.insertColumn(report, 1)],
    ['a column inserted before the entries', (workbook) => workbook.insertColumn(report, 5)],
    ['a row cut and inserted further up', (workbook) => workbook.moveRow(report, rowOf(workbook, 'ct.B3.num'), 20)],
    ['the sheet renamed by Excel', (workbook) => workbook.renameSheet(report, 'Báo cáo (2)')],
    ['all names lost', (workbook) => workbook.dropNames()],
    [
      'all names and the hidden sheet lost',
      (workbook) => {
        workbook.dropNames();
        workbook.deleteSheet(sheetNames.data);
      },
    ],
    [
      'all names lost and a column inserted',
      (workbook) => {
        workbook.dropNames();
        workbook.insertColumn(report, 4);
        workbook.insertRow(report, 2);
      },
    ],
    [
      'all names lost, a column inserted and the numbers of the columns deleted',
      (workbook) => {
        workbook.dropNames();
        workbook.insertColumn(report, 1);
        workbook.deleteRow(report, reportLayout(defaultPlan).head.columnMarks);
      },
    ],
    ['one id overwritten', (workbook) => workbook.set({ ...workbook.place('ct.C3.num'), column: 1 }, { value: 'x' })],
    [
      'the id column emptied',
      (workbook) => rows.forEach(({ row }) => workbook.set({ sheet: report, row, column: 1 }, { value: null })),
    ],
  ])('is read in full: %s', (_, change) => {
    const workbook = workbookOf();
    change(workbook);
    const form = read(workbook);
    expect(form.entries).toEqual(entries);
    expect(issuesOf(form)).toEqual([]);
    expect(form).toMatchObject({ unit: { code: '10465' }, year: 2026, planId: 'my-duc-2024' });
  });

  test('is read by ids where its rows were sorted and its names stayed behind', () => {
    const numbers = rows.map(({ row }) => row);
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: numbers.length }), (order) => {
        const workbook = workbookOf();
        workbook.reorderRows(report, numbers, order);
        const form = read(workbook);
        expect(form.entries).toEqual(entries);
        expect(issuesOf(form)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a form whose anchors are damaged', () => {
  test('says which entries are gone with a deleted row', () => {
    const workbook = workbookOf();
    workbook.deleteRow(report, rowOf(workbook, 'ct.C3.num'));
    const form = read(workbook);
    expect(issuesOf(form)).toEqual(['entry-not-found C3.num']);
    expect(form.cells.has('C3.num')).toBe(false);
    expect(form.entries.get('D1.num')).toBe(3700);
  });

  test('reads an entry whose id is lost by its words where rows were sorted, and says that names disagree', () => {
    const workbook = workbookOf();
    const [first, second] = [rowOf(workbook, 'ct.B3.num'), rowOf(workbook, 'ct.B4.num')];
    workbook.reorderRows(report, [first, second], [second, first]);
    workbook.set({ sheet: report, row: first, column: 1 }, { value: null });
    const form = read(workbook);
    expect(form.entries).toEqual(entries);
    expect(issuesOf(form)).toEqual(['row-unclear B4.num']);
  });

  test('reads rows by their words where both lost their ids and were sorted, and says that it is not clear', () => {
    const workbook = workbookOf();
    const places = [rowOf(workbook, 'ct.B3.num'), rowOf(workbook, 'ct.B4.num')];
    for (const row of places) workbook.set({ sheet: report, row, column: 1 }, { value: null });
    workbook.reorderRows(report, places, [...places].reverse());
    const form = read(workbook);
    expect(form.entries).toEqual(entries);
    expect(form.issues).toMatchObject([
      { code: 'row-unclear', entry: 'B4.num', cell: { row: places[0] } },
      { code: 'row-unclear', entry: 'B3.num', cell: { row: places[1] } },
    ]);
  });

  test.each([
    [['base.population', 'B1', 'B2', 'B3'], true],
    [['base.population', 'B1', 'B2'], false],
  ])('without names it is known by %j alone, which printed codes outnumber: %s', (left, isKnown) => {
    const workbook = workbookOf();
    workbook.dropNames();
    for (const { id, row } of rows) {
      if (!left.includes(id)) workbook.set({ sheet: report, row, column: 1 }, { value: null });
    }
    const outcome = readForm(defaultPlan, workbook.snapshot());
    expect(outcome.ok && outcome.value.entries).toEqual(isKnown && entries);
  });

  test('says that it is not clear whose figures they are where rows were sorted without their ids', () => {
    const workbook = workbookOf();
    const places = [rowOf(workbook, 'ct.B3.num'), rowOf(workbook, 'ct.B4.num')];
    workbook.reorderCells(report, places, [...places].reverse(), columns.first);
    expect(issuesOf(read(workbook))).toEqual(['row-unclear B3.num', 'row-unclear B4.num']);
  });

  test('tells of both rows where an entry was dragged onto another', () => {
    const workbook = workbookOf();
    workbook.cut(workbook.place('ct.B3.num'), workbook.place('ct.B5.num'));
    const form = read(workbook);
    expect(issuesOf(form)).toEqual(['anchors-disagree B3.num', 'anchors-disagree B5.num']);
    expect(form.entries.has('B3.num')).toBe(false);
  });

  test('tells where an entry was dragged out of its column', () => {
    const workbook = workbookOf();
    const from = workbook.place('ct.B3.num');
    workbook.cut(from, { ...from, column: 25 });
    expect(issuesOf(read(workbook))).toEqual(['anchors-disagree B3.num']);
  });

  test('tells of a row that is there twice, and reads the one that has the name', () => {
    const workbook = workbookOf();
    const { row } = workbook.place('ct.B3.num');
    workbook.copyRow(report, row, 90);
    workbook.set({ sheet: report, row: 90, column: 5 }, { value: 1 });
    const form = read(workbook);
    expect(form.issues).toMatchObject([{ code: 'duplicate-id', entry: 'B3.num', facts: { id: 'B3', count: 2 } }]);
    expect(form.cells.get('B3.num')).toMatchObject({ row });
    expect(form.entries.get('B3.num')).toBe(3300);
  });

  test('names a formula in an entry, and uses its result', () => {
    const workbook = workbookOf();
    workbook.set(workbook.place('ct.B3.num'), { value: 3300, formula: '3000+300' });
    const form = read(workbook);
    expect(issuesOf(form)).toEqual(['formula-in-entry B3.num']);
    expect(form.entries.get('B3.num')).toBe(3300);
  });

  test('never believes the results in the file', () => {
    const workbook = workbookOf();
    workbook.set(workbook.place('ct.B3.lane'), { value: 'Lỗi' });
    workbook.set(workbook.place('ct.B3.den'), { value: 1 });
    expect(read(workbook).entries).toEqual(entries);
  });
});

describe('the facts of a form', () => {
  function withFact(fact: string, value: CellValue, mark: string): ReceivedForm {
    const workbook = workbookOf();
    workbook.set(workbook.place(`ct.meta.${fact}`), { value });
    // The head would say otherwise.
    for (const row of [head.unit, head.period, head.parties]) {
      workbook.set({ sheet: report, row, column: columns.first }, { value: null });
    }
    for (const row of [3, 4, 5, 6]) {
      const place = { sheet: report, row, column: 1 };
      const standing = workbook.cellAt(place).value;
      if (typeof standing === 'string' && standing.startsWith(`${fact}=`)) workbook.set(place, { value: mark });
    }
    return read(workbook);
  }

  test.each<[string, CellValue, string, string[]]>([
    ['unit', '10441', 'unit=10441', []],
    ['unit', 10441, 'unit=10441', []],
    ['unit', '10444', 'unit=10444', ['unit-not-valid']],
    ['unit', 'constructor', 'unit=constructor', ['unit-not-valid']],
    ['year', 2023, 'year=2023', ['year-not-valid']],
    ['year', 2024, 'year=2024', []],
    ['year', 2030, 'year=2030', []],
    ['year', 2031, 'year=2031', ['year-not-valid']],
    ['plan', 'another', 'plan=another', ['other-plan']],
    ['year', 2027, 'year=2026', ['anchors-disagree']],
  ])('%s %p (%s in the hidden column): %p', (fact, value, mark, expected) => {
    expect(issuesOf(withFact(fact, value, mark))).toEqual(expected);
  });

  test.each([
    ['the version in use', 1, []],
    ['a later version', 2, ['other-plan-version']],
    ['no version, as before it was written', null, []],
    ['a text', '2', []],
  ])('of the plan: %s', (_, version, expected) => {
    const workbook = workbookOf();
    const plan = workbook.place('ct.meta.plan');
    workbook.set({ ...plan, column: plan.column + 1 }, { value: version });
    expect(issuesOf(read(workbook))).toEqual(expected);
  });

  test('without any year the workbook is none of our forms', () => {
    const workbook = workbookOf();
    workbook.dropNames();
    workbook.deleteSheet(sheetNames.data);
    for (const row of [3, 4, 5, 6]) workbook.set({ sheet: report, row, column: 1 }, { value: null });
    expect(readForm(defaultPlan, workbook.snapshot())).toEqual({ ok: false, problem: { code: 'not-our-form' } });
  });
});

describe('a head that names a unit', () => {
  const named = (text: string, plan = defaultPlan): readonly string[] => {
    const workbook = workbookOf();
    workbook.set({ sheet: report, row: head.preparer, column: 2 }, { value: text });
    const form = readForm(plan, workbook.snapshot());
    if (!form.ok) throw new Error(form.problem.code);
    return form.value.issues.flatMap(({ code, facts }) =>
      code === 'unit-name-differs' ? [String(facts?.['text'])] : [],
    );
  };

  test('is told where it is a neighbour', () => {
    expect(named('Đơn vị gửi: UBND xã Hương Sơn')).toEqual(['Hương Sơn']);
    expect(named('XÃ HƯƠNG SƠN')).toEqual(['Hương Sơn']);
  });

  test('is none but the neighbour by its whole name', () => {
    expect(named('UBND xã Hồng Sơn')).toEqual([]);
    expect(named('UBND xã Hương Sơn Đông')).toEqual([]);
    expect(named('UBND phường Hương Sơn')).toEqual([]);
  });

  test('is no neighbour where a unit of another code has the same name', () => {
    const lists = defaultPlan.unitLists.map((list) => ({
      ...list,
      units: [
        ...list.units.filter(({ name }) => name.vi === 'Hồng Sơn').map((unit) => ({ ...unit, code: '99999' })),
        ...list.units,
      ],
    }));
    expect(named('UBND xã Hồng Sơn', { ...defaultPlan, unitLists: lists })).toEqual([]);
  });
});

describe('other workbooks', () => {
  const cell = fc.oneof(
    fc.constantFrom('B1', 'A1', 'D3a', 'base.population', 'form.columns', 'year=2026', '1', 'ct.B1.num'),
    fc.constantFrom<CellValue>(null, 1, 2026, true, { error: '#REF!' }, 'year', 'plan'),
  );
  const sheet = fc.record({
    name: fc.constantFrom('Báo cáo', '_chitieu', 'Sheet1', ''),
    cells: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    rowCount: fc.constantFrom(0, 3, 12, 1_048_576),
    columnCount: fc.constantFrom(0, 2, 8, 16_384),
  });
  const name = fc.record({
    name: fc.constantFrom('ct.B1.num', 'CT.base.population', 'ct.meta.year', 'ct.meta.unit', '__proto__'),
    refersTo: fc.constantFrom(
      "'Báo cáo'!$A$1",
      'Sheet1!$B$2',
      '#REF!',
      "'[1]x'!A1",
      '=_chitieu!$A$2:$B$9',
      '',
      'Sheet1!A:A',
    ),
  });

  test('are answered, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), fc.array(name, { maxLength: 6 }), (sheets, names) => {
        const outcome = readForm(defaultPlan, {
          sheets: sheets.map(({ cells, ...rest }) => ({
            ...rest,
            visibility: 'visible',
            at: (row, column) => ({ value: cells[row - 1]?.[column - 1] ?? null, formula: '1' }),
          })),
          names,
        });
        if (!outcome.ok) expect(outcome.problem).toEqual({ code: 'not-our-form' });
        if (!outcome.ok) return;
        // A row that is gone is told once, for its entry, its note and last year's figure.
        const lost = outcome.value.issues.filter(({ code }) => code === 'entry-not-found').length;
        expect(outcome.value.cells.size + 3 * lost).toBeGreaterThanOrEqual(bindings.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('are not taken for a form because of a few chance ids', () => {
    const classes = ['A1', 'A2', 'B1'];
    const outcome = readForm(defaultPlan, {
      sheets: [
        {
          name: 'Lớp',
          visibility: 'visible',
          rowCount: 3,
          columnCount: 1,
          at: (row, column) => ({ value: column === 1 ? (classes[row - 1] ?? null) : null }),
        },
      ],
      names: [],
    });
    expect(outcome).toEqual({ ok: false, problem: { code: 'not-our-form' } });
  });

  test('cost no more than a bounded number of looks, however large they say they are', () => {
    let looks = 0;
    const sheets = Array.from({ length: 200 }, (_, index) => ({
      name: `Sheet${index}`,
      visibility: 'visible' as const,
      rowCount: 1_048_576,
      columnCount: 16_384,
      at: () => ((looks += 1), { value: 'B1' }),
    }));
    readForm(defaultPlan, { sheets, names: [] });
    expect(looks).toBeLessThan(1_100_000);
  });
});

test('the ready form of these tests has every entry', () => {
  expect(new Set(readyEntries.keys())).toEqual(
    new Set(bindings.filter(({ kind }) => kind === 'entry').map(({ entry }) => entry)),
  );
});
