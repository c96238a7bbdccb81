import type { CellValue } from '../../src/workbook/cell';
import type { WorkbookContent } from '../../src/workbook/content';
import type { CellChange } from '../../src/workbook/edit';
import { formulaTexts } from '../support/formulaTexts';
import { emptySheet, workbookOf } from '../xlsx/richContent';
import { closeWorkbook, describeWorkbook, type Opened, openWorkbook, valueOf } from './support/openWorkbook';

afterEach(closeWorkbook);

/** B1:B9 are for entries, C1:C9 for texts; A is locked, D doubles B. */
const rows = Array.from({ length: 9 }, (_, i) => i + 1);
const sheet: WorkbookContent = workbookOf([
  {
    ...emptySheet(
      'Báo cáo',
      rows.flatMap((row) => [
        { row, column: 1, value: `A${String(row)}`, style: 'text' },
        { row, column: 2, style: 'entry' },
        { row, column: 3, style: 'free' },
        { row, column: 4, formula: `B${String(row)}*2`, value: 0, style: 'text' },
      ]),
    ),
    isProtected: true,
  },
]);
const content: WorkbookContent = {
  ...sheet,
  styles: { ...sheet.styles, free: { font: sheet.baseFont, locked: false } },
};

function change(row: number, column: number, from: CellValue, to: CellValue): CellChange {
  return { cell: { sheet: 'Báo cáo', row, column }, from, to };
}

const B = 2;
const C = 3;

test('numbers and texts are written after one look, and say what stood there before', async () => {
  const { excel, workbook, spent } = await openWorkbook(content);
  excel.typeInto('Báo cáo', 'B2', '5');
  spent();
  const report = valueOf(
    await workbook.changeCells([change(1, B, null, 120), change(2, B, 5, 6), change(1, C, null, 'do di cư')]),
  );
  expect(spent()).toEqual({ roundTrips: 2, writes: 1 });
  expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([120, 6]);
  expect(excel.cell('Báo cáo', 'C1').value).toBe('do di cư');
  await excel.quiet();
  expect(excel.cell('Báo cáo', 'D1').value).toBe(240);
  expect(report.overtaken).toEqual([]);
  expect(report.changed.map(({ before, after }) => [before.value, after])).toEqual([
    [null, 120],
    [5, 6],
    [null, 'do di cư'],
  ]);
});

test('neighbours of a column are written as one block', async () => {
  const { excel, workbook } = await openWorkbook(content);
  await workbook.changeCells([3, 1, 2, 5, 4, 7].map((row) => change(row, B, null, row)));
  const writes = excel.host.batches.flatMap(({ touched }) => touched).filter((member) => member === 'Range.Values');
  expect(writes).toHaveLength(2);
  expect(rows.map((row) => excel.cell('Báo cáo', `B${String(row)}`).value)).toEqual([
    ...[1, 2, 3, 4, 5],
    ...[null, 7, null, null],
  ]);
});

describe('a text arrives as it was typed', () => {
  const texts = [
    ...['- nguyên nhân: di cư', '=1+1', '+84 912', '@xã', '12', '0123', '1.234', '1,5', '50%', '24/11', '2026-11-24'],
    ...[
      'TRUE',
      'false',
      '#N/A',
      ' đầu dòng trống',
      'cuối dòng trống ',
      '…',
      '...',
      "'trong dấu nháy'",
      'May 5',
      'Mar-26',
    ],
    ...['hai dòng\nmột ô', '\tthụt', '５０', '(12)', '$5', 'Đang chuẩn bị', '1e5', '🎓', '"ngoặc kép"'],
  ];

  test.each(['General', '@'])('in a cell that is formatted as %s', async (numberFormat) => {
    const { excel, workbook } = await openWorkbook(content);
    const edits = texts.map((_, i) => ({ row: 100 + i, column: C, numberFormat }));
    excel.sheet('Báo cáo').edit(edits);
    excel.sheet('Báo cáo').protect(undefined);
    const report = valueOf(await workbook.changeCells(texts.map((text, i) => change(100 + i, C, null, text))));
    expect(report.changed.map(({ after }) => after)).toEqual(texts);
    const cells = texts.map((_, i) => excel.sheet('Báo cáo').cell(100 + i, C));
    expect(cells.map(({ value }) => value)).toEqual(texts);
    expect(cells.map((cell) => cell.numberFormat ?? 'General')).toEqual(texts.map(() => numberFormat));
  });
});

test('a text that looks like a formula is written and taken back as a text', async () => {
  const { excel, workbook } = await openWorkbook(content);
  const texts = formulaTexts.filter((text) => !/[\r\n\t]/.test(text));
  for (const text of texts) {
    const report = valueOf(await workbook.changeCells([change(1, C, null, text)]));
    expect(excel.cell('Báo cáo', 'C1')).toMatchObject({ value: text });
    expect(excel.cell('Báo cáo', 'C1').formula).toBeUndefined();
    valueOf(await workbook.undoChanges(report));
    expect(excel.cell('Báo cáo', 'C1').value).toBeNull();
  }
});

test('numbers and truth values keep their type', async () => {
  const { excel, workbook } = await openWorkbook(content);
  const values = [0, -1, 1.5, 9_999_999_999, true, false];
  valueOf(await workbook.changeCells(values.map((value, i) => change(i + 1, B, null, value))));
  expect(values.map((_, i) => excel.sheet('Báo cáo').cell(i + 1, B).value)).toEqual(values);
});

test('nothing at all empties a cell', async () => {
  const { excel, workbook } = await openWorkbook(content);
  excel.typeInto('Báo cáo', 'B1', '5');
  valueOf(await workbook.changeCells([change(1, B, 5, null)]));
  expect(excel.cell('Báo cáo', 'B1').value).toBeNull();
});

test('no change costs no round trip, and of two changes to one cell the last counts', async () => {
  const { excel, workbook, spent } = await openWorkbook(content);
  expect(valueOf(await workbook.changeCells([]))).toEqual({ changed: [], overtaken: [] });
  expect(spent().roundTrips).toBe(0);
  valueOf(await workbook.changeCells([change(1, B, null, 1), change(1, B, null, 2)]));
  expect(excel.cell('Báo cáo', 'B1').value).toBe(2);
});

describe('what somebody has typed meanwhile', () => {
  test('is not touched, and the other cells are changed', async () => {
    const { excel, workbook, spent } = await openWorkbook(content);
    excel.typeInto('Báo cáo', 'B1', '77');
    spent();
    const report = valueOf(await workbook.changeCells([change(1, B, null, 1), change(2, B, null, 2)]));
    expect(spent().roundTrips).toBe(2);
    expect(report.overtaken).toEqual([{ sheet: 'Báo cáo', row: 1, column: B }]);
    expect(report.changed).toHaveLength(1);
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([77, 2]);
  });

  test.each(['- gạch đầu dòng', '=B2+1', 'chữ', 'TRUE'])('is put back as it was typed: %s', async (typed) => {
    const { excel, workbook } = await openWorkbook(content);
    excel.typeInto('Báo cáo', 'C1', typed);
    await excel.quiet();
    const before = excel.cell('Báo cáo', 'C1');
    const report = valueOf(await workbook.changeCells([change(1, C, null, 'mới')]));
    await excel.quiet();
    expect(report.overtaken).toHaveLength(1);
    expect(excel.cell('Báo cáo', 'C1')).toEqual(before);
  });

  test('is put back where it was typed between the look and the writing', async () => {
    const { excel, workbook, spent } = await openWorkbook(content);
    typeInBatches(excel, ['', '77']);
    spent();
    const report = valueOf(await workbook.changeCells([change(1, B, null, 1), change(2, B, null, 2)]));
    expect(spent().roundTrips).toBe(3);
    expect(report.overtaken).toEqual([{ sheet: 'Báo cáo', row: 1, column: B }]);
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([77, 2]);
  });

  test('is put back even if it was typed while the older entry was being put back', async () => {
    const { excel, workbook } = await openWorkbook(content);
    typeInBatches(excel, ['', '77', '78']);
    valueOf(await workbook.changeCells([change(1, B, null, 1)]));
    expect(excel.cell('Báo cáo', 'B1').value).toBe(78);
  });

  // Without the first answer nobody knows what stands there, and nothing is written; later ones are asked for again.
  test.each([
    ['the look', [1], null],
    ['the writing', [2], 2],
    ['the writing and the first look after it', [2, 3], 2],
  ])('stays although the answer to %s never came', async (_what, lost, other) => {
    const { excel, workbook, spent } = await openWorkbook(content);
    excel.typeInto('Báo cáo', 'B1', '77');
    spent();
    const lose = (batch: number) =>
      excel.host.faults.order({
        happens: () => {
          if (lost.includes(batch)) excel.host.faults.order({ answersNothing: true });
          lose(batch + 1);
        },
      });
    lose(1);
    const outcome = await workbook.changeCells([change(1, B, null, 1), change(2, B, null, 2)]);
    excel.host.faults.cancel();
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([77, other]);
    expect(outcome).toMatchObject(
      other === null
        ? { ok: false, problem: { code: 'host-failed', facts: { code: 'EmptyAnswer' } } }
        : { ok: true, value: { changed: [{ after: other }], overtaken: [{ sheet: 'Báo cáo', row: 1, column: B }] } },
    );
    expect(spent().roundTrips).toBe((lost.at(-1) ?? 0) + (other === null ? 0 : 1));
  });
});

/** Somebody types into B1 at the beginning of each of the next batches; where the text is empty, nobody does. */
function typeInBatches(excel: Opened['excel'], texts: readonly string[], column = B): void {
  const [text, ...later] = texts;
  if (text === undefined) return;
  excel.host.faults.order({
    happens: () => {
      if (text !== '') excel.sheet('Báo cáo').edit([{ row: 1, column, value: Number(text) }]);
      typeInBatches(excel, later, column);
    },
  });
}

describe('a number for a cell that is formatted as text', () => {
  test('arrives as a number, and the sheet is protected as before', async () => {
    const { excel, workbook, spent } = await openWorkbook(content);
    excel.sheet('Báo cáo').edit([{ row: 1, column: B, value: '1.234', numberFormat: '@' }]);
    const options = excel.sheet('Báo cáo').protection;
    spent();
    const report = valueOf(await workbook.changeCells([change(1, B, '1.234', 1234), change(2, B, null, 2)]));
    expect(spent().roundTrips).toBe(2);
    expect(excel.cell('Báo cáo', 'B1').value).toBe(1234);
    expect(excel.cell('Báo cáo', 'B1').numberFormat).toBeUndefined();
    expect(excel.sheet('Báo cáo').protection).toEqual(options);
    expect(report.changed.map(({ isReformatted }) => isReformatted)).toEqual([true, undefined]);

    valueOf(await workbook.undoChanges(report));
    expect(excel.cell('Báo cáo', 'B1')).toMatchObject({ value: '1.234', numberFormat: '@' });
    expect(excel.sheet('Báo cáo').protection).toEqual(options);
  });

  test('leaves all as it was where the protection cannot be lifted', async () => {
    const { excel, workbook } = await openWorkbook(content);
    excel.sheet('Báo cáo').edit([{ row: 1, column: B, value: '1.234', numberFormat: '@' }]);
    const before = describeWorkbook(excel);
    excel.host.faults.order({ code: 'AccessDenied', member: 'WorksheetProtection.Unprotect' });
    const outcome = await workbook.changeCells([change(1, B, '1.234', 1234), change(2, B, null, 2)]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'access-denied' } });
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test.each(['Range.NumberFormat', 'Range.Values', 'WorksheetProtection.Protect'])(
    'leaves all as it was, protection too, where %s fails',
    async (member) => {
      const { excel, workbook } = await openWorkbook(content);
      excel.sheet('Báo cáo').edit([{ row: 1, column: B, value: '1.234', numberFormat: '@' }]);
      const before = describeWorkbook(excel);
      const options = excel.sheet('Báo cáo').protection;
      excel.host.faults.order({
        member: 'WorksheetProtection.Unprotect',
        happens: () => excel.host.faults.order({ code: 'GeneralException', member }),
      });
      const outcome = await workbook.changeCells([change(1, B, '1.234', 1234), change(2, B, null, 2)]);
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'host-failed' } });
      expect(describeWorkbook(excel)).toEqual(before);
      expect(excel.sheet('Báo cáo').protection).toEqual(options);
    },
  );
});

describe('a figure that is moved from a locked cell into its entry', () => {
  const A = 1;
  const move: CellChange = { ...change(1, B, null, 3300), movedFrom: { sheet: 'Báo cáo', row: 1, column: A } };
  const [ours, theirs] = [{ row: 1, column: A, value: 3300 }, 77];

  async function prepared() {
    const opened = await openWorkbook(content);
    opened.excel.sheet('Báo cáo').edit([ours]);
    opened.spent();
    const values = () => ['A1', 'B1', 'B2'].map((address) => opened.excel.cell('Báo cáo', address).value);
    const state = () => [describeWorkbook(opened.excel), opened.excel.sheet('Báo cáo').protection];
    return { ...opened, values, state, before: state() };
  }

  test('fills the one and empties the other at once, goes back at once, and the sheet stays protected', async () => {
    const { excel, workbook, spent, values, state, before } = await prepared();
    const report = valueOf(await workbook.changeCells([move, change(2, B, null, 2)]));
    expect(spent().roundTrips).toBe(2);
    expect(values()).toEqual([null, 3300, 2]);
    expect(report.changed.map(({ cell, before: was, after }) => [cell.column, was.value, after])).toEqual([
      [B, null, 3300],
      [A, 3300, null],
      [B, null, 2],
    ]);
    expect(excel.sheet('Báo cáo').protection).toEqual(before[1]);
    const undone = valueOf(await workbook.undoChanges(report));
    expect(spent().roundTrips).toBe(2);
    expect(state()).toEqual(before);
    valueOf(await workbook.undoChanges(undone));
    expect(values()).toEqual([null, 3300, 2]);
  });

  test.each([
    ['its entry', B, [3300, theirs, 2]],
    ['the other cell', A, [theirs, null, 2]],
  ])('is left where it is, with what somebody has typed into %s', async (_what, column, left) => {
    const { excel, workbook, values } = await prepared();
    excel.sheet('Báo cáo').edit([{ row: 1, column, value: theirs }]);
    const report = valueOf(await workbook.changeCells([move, change(2, B, null, 2)]));
    expect(values()).toEqual(left);
    expect(report.overtaken).toEqual([{ sheet: 'Báo cáo', row: 1, column }]);
    expect(report.changed).toHaveLength(1);
  });

  test.each([
    ['its entry', B, [3300, theirs, 2]],
    ['the other cell', A, [theirs, null, 2]],
  ])('goes back where it was when somebody typed into %s at that very moment', async (_what, column, left) => {
    const { excel, workbook, spent, values } = await prepared();
    typeInBatches(excel, ['', String(theirs)], column);
    const report = valueOf(await workbook.changeCells([move, change(2, B, null, 2)]));
    expect(spent().roundTrips).toBe(3);
    expect(values()).toEqual(left);
    expect(report.overtaken).toEqual([{ sheet: 'Báo cáo', row: 1, column }]);
    expect(report.changed).toHaveLength(1);
  });

  test('stays where it was typed, with the new entry, when only the entry was changed since', async () => {
    const { excel, workbook, values } = await prepared();
    const report = valueOf(await workbook.changeCells([move]));
    excel.typeInto('Báo cáo', 'B1', '5');
    const undone = valueOf(await workbook.undoChanges(report));
    expect(values()).toEqual([null, 5, null]);
    expect(undone).toEqual({ changed: [], overtaken: [{ sheet: 'Báo cáo', row: 1, column: B }] });
  });

  test.each([1, 2])('stays where it is, the protection too, where write number %d fails', async (nth) => {
    const { excel, workbook, state, before } = await prepared();
    const fail = (n: number) => {
      if (n === nth) excel.host.faults.order({ code: 'GeneralException', member: 'Range.Values' });
      else excel.host.faults.order({ member: 'Range.Values', happens: () => fail(n + 1) });
    };
    fail(1);
    expect(await workbook.changeCells([move])).toMatchObject({ ok: false, problem: { code: 'host-failed' } });
    expect(state()).toEqual(before);
  });

  test.each(['WorksheetProtection.Unprotect', 'WorksheetProtection.Protect'])(
    'stays where it is, the protection too, where %s is refused',
    async (member) => {
      const { excel, workbook, state, before } = await prepared();
      excel.host.faults.order({ code: 'AccessDenied', member });
      expect(await workbook.changeCells([move])).toMatchObject({ ok: false, problem: { code: 'access-denied' } });
      expect(state()).toEqual(before);
    },
  );

  test.each([
    ['the protection is back, and Excel failed', { code: 'GeneralException', afterEffect: true }],
    ['putting it back was not answered', undefined],
  ])('goes back where it was when somebody typed into its entry, although %s', async (_what, fault) => {
    const { excel, workbook, values, before } = await prepared();
    const { faults } = excel.host;
    const typed = () => {
      excel.sheet('Báo cáo').edit([{ row: 1, column: B, value: theirs }]);
      if (fault) faults.order({ ...fault, member: 'WorksheetProtection.Protect' });
      else faults.order({ happens: () => faults.order({ answersNothing: true }) });
    };
    faults.order({ happens: () => faults.order({ happens: typed }) });
    await workbook.changeCells([move]);
    faults.cancel();
    expect(values()).toEqual([3300, theirs, null]);
    expect(excel.sheet('Báo cáo').protection).toEqual(before[1]);
  });
});

test('a number format that is asked for is set, and undone with the value', async () => {
  const { excel, workbook } = await openWorkbook(content);
  excel.sheet('Báo cáo').edit([{ row: 1, column: B, value: 95, numberFormat: '0%' }]);
  const report = valueOf(await workbook.changeCells([{ ...change(1, B, 95, 94), numberFormat: '#,##0' }]));
  expect(excel.cell('Báo cáo', 'B1')).toMatchObject({ value: 94, numberFormat: '#,##0' });
  valueOf(await workbook.undoChanges(report));
  expect(excel.cell('Báo cáo', 'B1')).toMatchObject({ value: 95, numberFormat: '0%' });
});

describe('undoing', () => {
  test('puts back values, formulas and blanks, and can be undone itself', async () => {
    const { excel, workbook, spent } = await openWorkbook(content);
    excel.typeInto('Báo cáo', 'B1', '=2+3');
    excel.typeInto('Báo cáo', 'C1', '- cũ');
    await excel.quiet();
    const before = describeWorkbook(excel);
    const report = valueOf(
      await workbook.changeCells([change(1, B, 5, 6), change(1, C, '- cũ', 'mới'), change(2, B, null, 9)]),
    );
    await excel.quiet();
    const after = describeWorkbook(excel);
    spent();
    const undone = valueOf(await workbook.undoChanges(report));
    expect(spent()).toEqual({ roundTrips: 2, writes: 1 });
    await excel.quiet();
    expect(describeWorkbook(excel)).toEqual(before);
    valueOf(await workbook.undoChanges(undone));
    await excel.quiet();
    expect(describeWorkbook(excel)).toEqual(after);
  });

  test('leaves what was typed since', async () => {
    const { excel, workbook } = await openWorkbook(content);
    const report = valueOf(await workbook.changeCells([change(1, B, null, 1), change(2, B, null, 2)]));
    excel.typeInto('Báo cáo', 'B2', '3');
    const undone = valueOf(await workbook.undoChanges(report));
    expect(undone.overtaken).toEqual([{ sheet: 'Báo cáo', row: 2, column: B }]);
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([null, 3]);
  });
});

describe('when Excel refuses', () => {
  const changes = [change(1, B, null, 1), change(2, B, 5, 6), change(1, C, '=2+3', 'mới'), change(4, C, null, '- x')];

  async function prepared() {
    const opened = await openWorkbook(content);
    opened.excel.typeInto('Báo cáo', 'B2', '5');
    opened.excel.typeInto('Báo cáo', 'C1', "'=2+3");
    await opened.excel.quiet();
    return { ...opened, before: describeWorkbook(opened.excel) };
  }

  test('a locked cell, no cell is changed', async () => {
    const { excel, workbook, before } = await prepared();
    const outcome = await workbook.changeCells([...changes, change(9, 4, 0, 1), change(9, 1, 'A9', 'x')]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'access-denied' } });
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test('a workbook that is open for reading only, it says so', async () => {
    const { excel, workbook } = await openWorkbook(content, { isReadOnly: true });
    const before = describeWorkbook(excel);
    const outcome = await workbook.changeCells([change(1, B, null, 1)]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'read-only' } });
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test.each([1, 2, 3])('the write number %d, no cell is changed', async (nth) => {
    const { excel, workbook, before } = await prepared();
    const fail = (n: number) => {
      if (n === nth) excel.host.faults.order({ code: 'GeneralException', member: 'Range.Values' });
      else excel.host.faults.order({ member: 'Range.Values', happens: () => fail(n + 1) });
    };
    fail(1);
    const outcome = await workbook.changeCells(changes);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'host-failed' } });
    await excel.quiet();
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test('although it has written all, the changes stand', async () => {
    const { excel, workbook } = await prepared();
    const only = [change(1, B, null, 1), change(2, B, 5, 6)];
    excel.host.faults.order({ code: 'RequestAborted', member: 'Range.Values', afterEffect: true });
    const report = valueOf(await workbook.changeCells(only));
    expect(report.changed).toHaveLength(2);
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([1, 6]);
    valueOf(await workbook.undoChanges(report));
    expect([excel.cell('Báo cáo', 'B1').value, excel.cell('Báo cáo', 'B2').value]).toEqual([null, 5]);
  });

  test('to take back, too, it is owned up to', async () => {
    const { excel, workbook } = await prepared();
    const fault = { code: 'GeneralException', member: 'Range.Values' };
    excel.host.faults.order({
      member: 'Range.Values',
      happens: () => [{ ...fault, afterEffect: true }, fault, fault].forEach((each) => excel.host.faults.order(each)),
    });
    expect(await workbook.changeCells(changes)).toEqual({
      ok: false,
      problem: { code: 'half-changed', facts: { cell: 'B1', count: 2 } },
    });
  });

  test('because a cell is being edited, nothing is touched', async () => {
    const { excel, workbook, before } = await prepared();
    excel.host.editing.begin();
    expect(await workbook.changeCells(changes)).toEqual({ ok: false, problem: { code: 'cell-edit-mode' } });
    excel.host.editing.end();
    expect(describeWorkbook(excel)).toEqual(before);
  });
});

test('a sheet that was renamed since the form was read is found', async () => {
  const { excel, workbook } = await openWorkbook(content);
  await workbook.readForm({ anchors: ['ct.x'], sheetNames: ['Báo cáo'] });
  excel.sheet('Báo cáo').rename('Khác');
  valueOf(await workbook.changeCells([change(1, B, null, 1)]));
  expect(excel.cell('Khác', 'B1').value).toBe(1);
});

test('a sheet that is gone is named, and nothing is written elsewhere', async () => {
  const { excel, workbook } = await openWorkbook(content);
  const elsewhere = { cell: { sheet: 'Đã xóa', row: 1, column: 1 }, from: null, to: 1 };
  expect(await workbook.changeCells([elsewhere])).toEqual({
    ok: false,
    problem: { code: 'sheet-gone', facts: { sheet: 'Đã xóa' } },
  });
  const before = describeWorkbook(excel);
  expect(await workbook.changeCells([change(1, B, null, 1), elsewhere])).toMatchObject({ ok: false });
  expect(describeWorkbook(excel)).toEqual(before);
});
