import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bindForm } from '../../../src/form/bindForm';
import { reportColumns } from '../../../src/form/columns';
import { repairPlan, type DamageKind, type RepairPlan } from '../../../src/form/damage/repairPlan';
import { readForm } from '../../../src/form/readEntries';
import { sheetNames } from '../../../src/form/sheetNames';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { RawEntries } from '../../../src/rules/assessment';
import type { CellValue } from '../../../src/workbook/cell';
import type { LostFixture } from '../../../src/workbook/edit';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { EditableWorkbook } from '../support/editableWorkbook';
import { repairedForm } from '../support/repairedForm';
import { readyEntries, readyEntriesBut, templateOf } from '../support/sampleForms';

const columns = reportColumns(defaultPlan);
const report = sheetNames.report;
const note = 'Lấy theo sổ theo dõi của trạm y tế xã';

function planFor(snapshot: WorkbookSnapshot, lost: readonly LostFixture[] = []): RepairPlan | undefined {
  return repairPlan(defaultPlan, snapshot, lost, formTextsVi);
}

function afterDamage(
  change: (workbook: EditableWorkbook) => void,
  entries: RawEntries = readyEntries,
): RepairPlan | undefined {
  const workbook = new EditableWorkbook(templateOf(entries));
  change(workbook);
  return planFor(workbook.snapshot());
}

const kindsOf = (plan: RepairPlan | undefined): DamageKind[] => (plan?.damages ?? []).map(({ kind }) => kind);
const rowOf = (workbook: EditableWorkbook, id: string) => workbook.place(`ct.${id}`).row;
const valuesOf = (plan: RepairPlan | undefined): CellValue[] => (plan?.unplaced ?? []).map(({ value }) => value);

describe('a form that is whole', () => {
  test.each<[string, RawEntries]>([
    ['blank', new Map()],
    ['ready', readyEntries],
    [
      'full of nonsense',
      readyEntriesBut({ 'B1.num': 'x', 'A4.value': true, 'B2.num': { error: '#N/A' }, 'C1.num': -1 }),
    ],
  ])('asks for no repair: %s', (_title, entries) => {
    expect(afterDamage(() => undefined, entries)).toBeUndefined();
  });

  test('asks for none after figures, notes and people were typed', () => {
    const plan = afterDamage((workbook) => {
      workbook.set(workbook.place('ct.B1.num'), { value: 'khoảng 100' });
      workbook.set(workbook.place('ct.B1.note'), { value: note });
      workbook.set(workbook.place('ct.B1.prior'), { value: 5 });
      workbook.set(workbook.place('ct.meta.preparer'), { value: 'Nguyễn Văn A' });
      workbook.set(workbook.place('ct.meta.receipt'), { value: 'x' });
    });
    expect(plan).toBeUndefined();
  });

  test('asks for none with notes beside the table', () => {
    expect(
      afterDamage((workbook) => workbook.set({ sheet: report, row: 20, column: 30 }, { value: 12 })),
    ).toBeUndefined();
  });
});

describe('what is broken is told by kind and place', () => {
  const at = (workbook: EditableWorkbook, id: string, column: number) => ({
    sheet: report,
    row: rowOf(workbook, id),
    column,
  });

  test.each<[DamageKind, string, (workbook: EditableWorkbook) => void]>([
    ['formula', 'a typed rate', (book) => book.set(at(book, 'B1.num', columns.rate), { value: 95 })],
    ['formula', 'an emptied verdict', (book) => book.set(at(book, 'B1.num', columns.rate + 2), { value: null })],
    [
      'formula',
      'another formula',
      (book) => book.set(at(book, 'B1.num', columns.rate), { value: 1, formula: 'E30/F30' }),
    ],
    [
      'formula',
      'a torn formula',
      (book) => book.set(at(book, 'B1.num', columns.rate), { value: null, formula: 'INDEX(#REF!,1)' }),
    ],
    ['formula', 'a typed status', (book) => book.set({ ...book.place('ct.meta.status') }, { value: 'Sẵn sàng gửi' })],
    ['label', 'another name of a row', (book) => book.set(at(book, 'B1.num', columns.label), { value: 'Lao động' })],
    [
      'label',
      'an emptied heading',
      (book) => book.set({ sheet: report, row: 14, column: columns.lane }, { value: null }),
    ],
    ['target', 'another target', (book) => book.set(at(book, 'B1.num', 8), { value: '≥ 5%' })],
    ['id', 'an emptied id', (book) => book.set(at(book, 'B1.num', columns.id), { value: null })],
    ['name', 'lost names', (book) => book.dropNames((name) => name === 'ct.B1.num' || name === 'ct.meta.year')],
    ['row-missing', 'a deleted row', (book) => book.deleteRow(report, rowOf(book, 'B1.num'))],
    ['row-extra', 'an inserted row', (book) => book.insertRow(report, rowOf(book, 'B1.num'))],
    ['row-extra', 'a copied row', (book) => book.copyRow(report, rowOf(book, 'B1.num'), 80)],
    ['row-moved', 'a moved row', (book) => book.moveRow(report, rowOf(book, 'B1.num'), 20)],
    ['sheet-renamed', 'a renamed sheet', (book) => book.renameSheet(report, 'Báo cáo 2026')],
    ['sheet-copied', 'a sheet without its hidden companion', (book) => book.deleteSheet(sheetNames.data)],
  ])('%s: %s', (kind, _title, change) => {
    const plan = afterDamage(change);
    expect(kindsOf(plan)).toContain(kind);
    expect(plan?.damages.find((damage) => damage.kind === kind)?.count).toBeGreaterThanOrEqual(1);
  });

  test('each alone, with the cell', () => {
    const plan = afterDamage((book) => book.set(at(book, 'B1.num', columns.rate), { value: 95 }));
    const row = bindForm(defaultPlan).find(({ entry }) => entry === 'B1.num')?.cell.row;
    expect(plan?.damages).toEqual([
      { kind: 'formula', cells: [{ sheet: report, row, column: columns.rate }], count: 1 },
    ]);
  });

  test('rows that gave way to a moved one are not said to have moved', () => {
    const plan = afterDamage((book) => book.moveRow(report, rowOf(book, 'D4.num'), rowOf(book, 'A1.value')));
    expect(plan?.damages.find(({ kind }) => kind === 'row-moved')?.count).toBe(1);
  });

  test('a row inserted above the table breaks nothing', () => {
    expect(afterDamage((book) => book.insertRow(report, 3))).toBeUndefined();
  });

  test('what a program says is lost, as it says', () => {
    const { sheets, names } = new EditableWorkbook(templateOf(readyEntries)).snapshot();
    const range = { row: 18, column: 5, lastRow: 20, lastColumn: 5 };
    const plan = planFor({ sheets, names }, [
      { kind: 'validation', sheet: report, ranges: [range] },
      { kind: 'protection', sheet: report, ranges: [] },
    ]);
    expect(plan?.damages).toEqual([
      { kind: 'validation', cells: [{ sheet: report, row: 18, column: 5 }], count: 3 },
      { kind: 'protection', cells: [], count: 1 },
    ]);
  });

  test('merged entries, and protection that was taken off, where the source knows of them', () => {
    const snapshot = new EditableWorkbook(templateOf(readyEntries)).snapshot();
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === report
        ? { ...sheet, isProtected: false, merges: [{ row: 18, column: 5, lastRow: 19, lastColumn: 5 }] }
        : sheet,
    );
    expect(kindsOf(planFor({ ...snapshot, sheets }))).toEqual(['merge', 'protection']);
  });
});

describe('entries are kept', () => {
  test('exactly as they stand, from wherever their rows were moved to', () => {
    const entries = readyEntriesBut({
      'B1.num': ' 1.234 ',
      'B2.num': { error: '#REF!' },
      'A4.value': true,
      'B1.note': note,
    });
    const plan = afterDamage((book) => book.moveRow(report, rowOf(book, 'B1.num'), 20), entries);
    expect(plan?.entries).toEqual(new Map(entries));
    const target = bindForm(defaultPlan).find(({ entry }) => entry === 'B1.num')?.cell;
    expect(plan?.moved.find(({ entry }) => entry === 'B1.num')).toEqual({
      entry: 'B1.num',
      from: { sheet: report, row: 20, column: columns.entry },
      to: target,
    });
    expect(plan?.unplaced).toEqual([]);
  });

  test('and fetched back by their name where they were cut out and stand alone', () => {
    const plan = afterDamage((book) => book.cut(book.place('ct.B1.num'), { sheet: report, row: 75, column: 9 }));
    expect(plan?.entries.get('B1.num')).toBe(4210);
    expect(plan?.moved).toEqual([
      expect.objectContaining({ entry: 'B1.num', from: { sheet: report, row: 75, column: 9 } }),
    ]);
    expect(plan?.unplaced).toEqual([]);
  });

  test('as the sheet shows them where one was put upon another', () => {
    const plan = afterDamage((book) => book.cut(book.place('ct.B1.num'), book.place('ct.B2.num')));
    expect(plan?.entries.get('B2.num')).toBe(4210);
    expect(plan?.entries.has('B1.num')).toBe(false);
  });

  test('with people, signature and receipt', () => {
    const plan = afterDamage((book) => {
      book.set(book.place('ct.meta.preparer'), { value: 'Nguyễn Văn A' });
      book.set(book.place('ct.meta.asOf'), { value: 46_000 });
      book.set(book.place('ct.meta.receipt'), { value: '{"receipt":1}' });
      book.insertRow(report, 40);
    });
    if (!plan) throw new Error('Nothing is broken');
    const again = new EditableWorkbook(repairedForm(plan));
    expect(again.cellAt(again.place('ct.meta.preparer')).value).toBe('Nguyễn Văn A');
    expect(again.cellAt(again.place('ct.meta.asOf')).value).toBe(46_000);
    expect(again.cellAt(again.place('ct.meta.receipt')).value).toBe('{"receipt":1}');
  });
});

describe('what has no place is shown', () => {
  test('a figure over a formula, other words of a row, and figures beside the table', () => {
    const plan = afterDamage((book) => {
      const { row } = book.place('ct.B1.num');
      book.set({ sheet: report, row, column: columns.rate }, { value: 95 });
      book.set({ sheet: report, row, column: columns.label }, { value: 'Lao động' });
      book.set({ sheet: report, row, column: 25 }, { value: 'cộng' });
      book.set({ sheet: report, row: 90, column: columns.entry }, { value: 1 });
    });
    expect(valuesOf(plan)).toEqual(['Lao động', 95, 'cộng', 1]);
  });

  test('not a result that was pasted over its own formula', () => {
    const plan = afterDamage((book) => {
      const cell = { sheet: report, row: rowOf(book, 'B1.num'), column: columns.lane - 6 };
      book.set(cell, { value: book.cellAt(cell).value });
    });
    expect(kindsOf(plan)).toEqual(['formula']);
    expect(plan?.unplaced).toEqual([]);
  });

  test('not the words of two rows that have changed places: the form prints both', () => {
    const plan = afterDamage((book) => {
      const [one, other] = ['ct.B1.num', 'ct.B2.num'].map((name) => book.place(name).row);
      const at = (row: number | undefined) => ({ sheet: report, row: row!, column: columns.label });
      const [words, others] = [book.cellAt(at(one)).value, book.cellAt(at(other)).value];
      book.set(at(one), { value: others });
      book.set(at(other), { value: words });
      // A word of the form's in a column where it is not printed is somebody's.
      book.set({ ...at(one), column: columns.unit }, { value: words });
    });
    expect(kindsOf(plan)).toContain('label');
    expect(plan?.unplaced.map(({ cell }) => cell.column)).toEqual([columns.unit]);
  });

  test('the second of two figures for one entry, where they differ', () => {
    const plan = afterDamage((book) => {
      book.copyRow(report, rowOf(book, 'B1.num'), 80);
      book.set({ sheet: report, row: 80, column: columns.entry }, { value: 4211 });
    });
    expect(plan?.entries.get('B1.num')).toBe(4210);
    expect(plan?.unplaced).toEqual([{ cell: { sheet: report, row: 80, column: columns.entry }, value: 4211 }]);
  });

  test('a row that has lost its id, its words and its names', () => {
    const plan = afterDamage((book) => {
      const { row } = book.place('ct.B1.num');
      book.dropNames((name) => name.startsWith('ct.B1.'));
      for (const column of [columns.id, columns.number, columns.label]) {
        book.set({ sheet: report, row, column }, { value: null });
      }
    });
    expect(kindsOf(plan)).toContain('row-missing');
    expect(valuesOf(plan)).toContain(4210);
  });
});

describe('what a repair does not carry over as it is', () => {
  test('is told: formulas in entries and notes, with what they become', () => {
    const plan = afterDamage((book) => {
      book.set(book.place('ct.B3.num'), { value: 3300, formula: '3000+300' });
      book.set(book.place('ct.B3.note'), { value: null, formula: 'X9' });
      book.insertRow(report, 20);
    });
    expect(plan?.formulas).toMatchObject([
      { entry: 'B3.num', formula: '3000+300', value: 3300 },
      { entry: 'B3.note', formula: 'X9', value: null },
    ]);
    expect(plan?.entries.get('B3.num')).toBe(3300);
  });

  test.each([
    [2_000, 52, undefined],
    [2_001, 52, { count: 1, isMore: false }],
    [2_000, 53, { count: 1, isMore: false }],
  ])('is counted: a cell in row %i, column %i', (row, column, beyond) => {
    const plan = afterDamage((book) => {
      book.set({ sheet: report, row, column }, { value: 1 });
      book.insertRow(report, 3);
      book.deleteRow(report, 3);
      book.dropNames((name) => name === 'ct.B1.num');
    });
    expect(plan?.beyond).toEqual(beyond);
    expect(valuesOf(plan)).toEqual(beyond ? [] : [1]);
  });

  test('is said to be there where the sheet goes on beyond what was read', () => {
    const book = new EditableWorkbook(templateOf(readyEntries));
    book.dropNames();
    const { sheets, names } = book.snapshot();
    const beyond = (rows: number, columns: number) =>
      planFor({ names, sheets: sheets.map((sheet) => ({ ...sheet, extent: { rows, columns } })) })?.beyond;
    expect(beyond(2_000, 52)).toBeUndefined();
    expect(beyond(2_001, 52)).toEqual({ count: 0, isMore: true });
    expect(beyond(2_000, 53)).toEqual({ count: 0, isMore: true });
  });

  test('is counted only so far', () => {
    const book = new EditableWorkbook(templateOf(readyEntries));
    book.dropNames();
    const { sheets, names } = book.snapshot();
    let looks = 0;
    const endless = sheets.map((sheet) => ({
      ...sheet,
      ...{ rowCount: 1_048_576, columnCount: 16_384 },
      at: (row: number, column: number) => ((looks += 1), sheet.at(row, column)),
    }));
    expect(planFor({ names, sheets: endless })?.beyond).toEqual({ count: 0, isMore: true });
    expect(looks).toBeLessThan(1_000_000);
  });
});

describe('rows of which it is not clear which one they are', () => {
  const swap = (book: EditableWorkbook): number[] => [rowOf(book, 'B3.num'), rowOf(book, 'B4.num')];
  const damages: readonly (readonly [string, (book: EditableWorkbook) => void])[] = [
    [
      'sorted among each other after their ids were lost',
      (book) => {
        for (const row of swap(book)) book.set({ sheet: report, row, column: columns.id }, { value: null });
        book.reorderRows(report, swap(book), swap(book).reverse());
      },
    ],
    [
      'sorted without the hidden column of ids',
      (book) => book.reorderCells(report, swap(book), swap(book).reverse(), columns.first),
    ],
  ];

  test.each(damages)('are put where the clerk says: %s', (_title, change) => {
    const workbook = new EditableWorkbook(templateOf(readyEntries));
    change(workbook);
    const planned = (trust?: 'printed' | 'anchored') =>
      repairPlan(defaultPlan, workbook.snapshot(), [], formTextsVi, trust);
    const figures = (plan: RepairPlan | undefined) => [plan?.entries.get('B3.num'), plan?.entries.get('B4.num')];
    expect(planned()?.unclear).toMatchObject([
      { printed: 'B4', anchored: 'B3', value: 3050 },
      { printed: 'B3', anchored: 'B4', value: 3300 },
    ]);
    expect(figures(planned('printed'))).toEqual([3300, 3050]);
    expect(figures(planned('anchored'))).toEqual([3050, 3300]);
  });

  test('are told of where nothing but names is left of more than one, or of one while another is missing', () => {
    const loseAll = (book: EditableWorkbook, ids: readonly string[]) => {
      for (const row of ids.map((id) => rowOf(book, id))) {
        for (const column of [columns.id, columns.number, columns.label]) {
          book.set({ sheet: report, row, column }, { value: null });
        }
      }
    };
    expect(kindsOf(afterDamage((book) => loseAll(book, ['B3.num'])))).not.toContain('row-unsure');
    const plan = afterDamage((book) => loseAll(book, ['B3.num', 'B4.num']));
    expect(plan?.damages.find(({ kind }) => kind === 'row-unsure')?.count).toBe(2);
    // Sorted before the other was deleted, its names would be the other's.
    const rest = afterDamage((book) => {
      loseAll(book, ['B3.num']);
      book.deleteRow(report, rowOf(book, 'B4.num'));
    });
    expect(rest?.damages.find(({ kind }) => kind === 'row-unsure')?.count).toBe(1);
  });

  test('are none where a label alone was written over', () => {
    const plan = afterDamage((book) =>
      book.set(
        { sheet: report, row: rowOf(book, 'B3.num'), column: columns.label },
        { value: 'Người có kỹ năng sống' },
      ),
    );
    expect(plan?.unclear).toEqual([]);
  });
});

describe('a form that cannot be made again', () => {
  test.each([
    ['meta.plan', 'another'],
    ['meta.unit', '99999'],
    ['meta.template', '99'],
    ['meta.year', 'x'],
  ])('is not offered a repair: %s is %s', (name, value) => {
    const plan = afterDamage((book) => {
      for (let row = 1; row < 20; row++) book.set({ sheet: report, row, column: columns.id }, { value: null });
      book.set(book.place(`ct.${name}`), { value });
    });
    expect(plan).toBeUndefined();
  });
});

describe('a form of another version of the plan', () => {
  test.each([
    ['an earlier one', 0, ['older-plan']],
    ['a later one', 2, undefined],
  ])('is offered to be made anew where it is an earlier one: %s', (_, version, kinds) => {
    const plan = afterDamage((book) => {
      const place = book.place('ct.meta.plan');
      book.set({ ...place, column: place.column + 1 }, { value: version });
    });
    expect(plan?.damages.map(({ kind }) => kind)).toEqual(kinds);
    if (kinds) expect(plan?.entries.get('B1.num')).toBe(4210);
  });
});

describe('a form of the first version', () => {
  test.each(['empty-2026', 'mistakes-2026', 'mistakes-2026-libreoffice', 'ready-2025'])(
    'is carried over with every entry and without leftovers: %s',
    async (name) => {
      const bytes = await readFile(join(__dirname, '../../fixtures/template-1', `${name}.xlsx`));
      const read = readWorkbook(new Uint8Array(bytes));
      if (!read.ok) throw new Error(read.problem.code);
      const plan = planFor(read.value);
      const form = readForm(defaultPlan, read.value);
      if (!plan || !form.ok) throw new Error('No plan');
      expect(plan.damages).toEqual([
        { kind: 'older-version', cells: [], count: 1, facts: { template: '1', current: '2' } },
      ]);
      expect(plan.entries).toEqual(form.value.entries);
      expect(plan.unplaced).toEqual([]);
      const notes = [...plan.entries.keys()].filter((entry) => entry.endsWith('.note'));
      expect(plan.moved.map(({ entry }) => entry).sort()).toEqual(notes.sort());
    },
  );
});
