import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindForm } from '../../src/form/bindForm';
import { sheetNames } from '../../src/form/sheetNames';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Plan } from '../../src/plan/schema';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetContent, ValidationContent } from '../../src/workbook/content';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { anyForm } from '../rules/support/forms';
import { describeWith } from '../support/tools';
import { validateOoxml } from '../support/validateOoxml';
import { hongSon, readyEntries, readyEntriesBut, templateOf } from './support/sampleForms';

const bindings = bindForm(defaultPlan);

function reportOf(...args: Parameters<typeof templateOf>): SheetContent {
  const [report] = templateOf(...args).sheets;
  if (!report) throw new Error('No report');
  return report;
}

function textsOf({ cells }: SheetContent): CellValue[] {
  return cells.flatMap(({ value = null }) => (value === null ? [] : [value]));
}

function rowOf(report: SheetContent, id: string): ReadonlyMap<number, CellValue> {
  const row = report.cells.find(({ column, value }) => column === 1 && value === id)?.row;
  return new Map(report.cells.filter((cell) => cell.row === row).map(({ column, value = null }) => [column, value]));
}

describe('the template', () => {
  test('has the form, the guide and one hidden sheet', () => {
    expect(templateOf().sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Báo cáo', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['_chitieu', 'hidden'],
    ]);
  });

  test('says who reports what to whom and by when', () => {
    const before = textsOf(reportOf(new Map(), { unit: '10441', year: 2024 }));
    expect(before).toEqual(
      expect.arrayContaining([
        'THỊ TRẤN ĐẠI NGHĨA',
        'Kỳ báo cáo: năm 2024',
        'Biểu số 01/XHHT',
        'Đơn vị nhận: Phòng Giáo dục và Đào tạo huyện Mỹ Đức',
        'Hạn gửi: 24/11/2024',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'TM. ỦY BAN NHÂN DÂN',
      ]),
    );
    const after = textsOf(reportOf(new Map(), { unit: '10441', year: 2025 }));
    expect(after).toEqual(
      expect.arrayContaining(['XÃ MỸ ĐỨC', 'Đơn vị nhận: Sở Giáo dục và Đào tạo Hà Nội', 'Hạn gửi: 24/11/2025']),
    );
  });

  test('is refused for a unit that does not report in that year', () => {
    expect(() => templateOf(new Map(), { unit: '10444', year: 2026 })).toThrow(RangeError);
  });

  test('holds entries as they are: numbers, booleans and texts, never as formulas', () => {
    fc.assert(
      fc.property(anyForm(defaultPlan), (entries) => {
        const report = reportOf(entries);
        const cells = new Map(report.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
        for (const { entry, cell } of bindings) {
          const written = cells.get(`${cell.row} ${cell.column}`);
          expect(written?.value).toBe(entries.get(entry) ?? null);
          expect(written?.formula).toBeUndefined();
        }
      }),
      { numRuns: 10 },
    );
  });

  test('says in words whether it is ready', () => {
    const status = (report: SheetContent): CellValue | undefined =>
      report.cells.find(({ row, column }) => row === 9 && column === 2)?.value;
    expect(status(reportOf(readyEntries))).toBe('SẴN SÀNG GỬI: không còn việc phải làm.');
    expect(status(reportOf(readyEntriesBut({ 'B1.num': 99999, 'D4.num': null, 'D1.num': 10 })))).toBe(
      'CHƯA GỬI ĐƯỢC: phải sửa 1 dòng; phải điền 1 dòng; phải giải trình 1 dòng; xem cột “Việc cần làm”.',
    );
  });

  test('shows the targets of the plan, and those that were assigned to the unit', () => {
    const plan: Plan = {
      ...defaultPlan,
      assignedTargets: {
        [hongSon.unit]: {
          B1: { '2025': { floor: 62.5 } },
          A1: { '2025': { level: 1 } },
          A5: { '2025': { accepted: ['done'] } },
        },
      },
    };
    const targets = (report: SheetContent, id: string) => [rowOf(report, id).get(8), rowOf(report, id).get(11)];
    const own = reportOf();
    expect(targets(own, 'B1')).toEqual(['75–80%', '80–85%']);
    expect(targets(own, 'B2')).toEqual(['55–60%', 'Trên 60%']);
    expect(targets(own, 'A1')).toEqual(['Duy trì mức độ 2', 'Duy trì mức độ 2']);
    expect(targets(own, 'A3')).toEqual(['–', '100%']);
    const assigned = reportOf(new Map(), hongSon, plan);
    expect(targets(assigned, 'B1')).toEqual(['Từ 62,5%', '80–85%']);
    expect(targets(assigned, 'A1')).toEqual(['Mức độ 1', 'Duy trì mức độ 2']);
    expect(targets(assigned, 'A5')).toEqual(['Đã chuẩn bị', '–']);
  });

  test('leaves unlocked what is typed, and nothing else', () => {
    const { sheets, styles } = templateOf();
    const unlocked = sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ style }) => styles[style]?.locked === false)
        .map(({ row, column, formula }) => ({ name, row, column, formula })),
    );
    const report = unlocked.filter(({ name, row }) => name === sheetNames.report && row > 16 && row <= 62);
    expect(report).toHaveLength(bindings.length);
    for (const { cell } of bindings)
      expect(report).toContainEqual({ name: cell.sheet, row: cell.row, column: cell.column });
    expect(unlocked.filter(({ name }) => name === sheetNames.data)).toHaveLength(1);
    expect(unlocked.every(({ formula }) => formula === undefined)).toBe(true);
    expect(sheets.every(({ isProtected }) => isProtected)).toBe(true);
  });

  test('prints on A4 with its headings on every page, without what is for the screen alone', () => {
    const { page, freeze } = reportOf();
    expect(page).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      printArea: { row: 3, column: 2 },
    });
    expect(page?.titleRows).toEqual({ first: 14, last: 16 });
    expect(page?.footer).toContain('Trang &P/&N');
    expect(freeze).toEqual({ row: 2, column: 3 });
  });
});

describe('the formulas of the template', () => {
  const { sheets } = templateOf();
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));

  test('stand on the form alone, one for each result, and for status and names', () => {
    expect(sheets.slice(1).flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(200);
  });

  test('use no name, no other sheet and no function younger than Excel 2007', () => {
    const known =
      'AND CHAR CHOOSE COUNTIF EXACT FIND IF INDEX INT ISERROR ISLOGICAL ISNUMBER ISTEXT LEN LOWER MATCH MAX NOT OR ROW SUBSTITUTE TRIM';
    for (const formula of formulas) {
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(code).not.toMatch(/[!#[\]]|ct\./);
      for (const [, name = ''] of code.matchAll(/([A-Z.]+)\(/g)) expect(known.split(' ')).toContain(name);
    }
  });

  test('keep Excel’s limits, with targets assigned to the unit as well', () => {
    for (const formula of formulas) expect(formula.length).toBeLessThanOrEqual(8192);
    for (const formula of formulas) expect(depth(formula)).toBeLessThanOrEqual(64);
  });
});

function depth(formula: string): number {
  let [open, deepest] = [0, 0];
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, '')) {
    if (character === '(') deepest = Math.max(deepest, ++open);
    if (character === ')') open -= 1;
  }
  return deepest;
}

describe('the input messages of the template', () => {
  const { validations } = reportOf();
  const at = (row: number, column: number): ValidationContent | undefined =>
    validations.find(({ ranges }) => ranges.some((range) => range.row === row && range.column === column));

  test('are there for everything that is typed, within the limits of Excel', () => {
    for (const { cell, kind } of bindings) {
      const validation = at(cell.row, cell.column);
      expect(validation?.prompt).toBeTruthy();
      expect(validation?.promptTitle?.length).toBeLessThanOrEqual(32);
      expect(validation?.prompt?.length).toBeLessThanOrEqual(255);
      expect(validation?.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
      expect(validation?.error?.length ?? 0).toBeLessThanOrEqual(225);
      expect(validation?.severity).toBe(kind === 'note' ? undefined : 'stop');
    }
  });

  test('offer what a level or a choice can be, and the sign for no figure or none to be compared', () => {
    const listOf = (entry: string) => {
      const cell = bindings.find((binding) => binding.entry === entry)?.cell;
      const rule = at(cell?.row ?? 0, cell?.column ?? 0)?.rule;
      return rule?.kind === 'list' ? rule.items : undefined;
    };
    expect(listOf('A1.value')).toEqual(['0', '1', '2', '…']);
    expect(listOf('A7.value')).toEqual(['0', '1', '2', '3', '…']);
    expect(listOf('A4.value')).toEqual(['Có', 'Không', '…']);
    expect(listOf('B1.num')).toBeUndefined();
    expect(listOf('A1.prior')).toEqual(['0', '1', '2', 'không so sánh']);
    expect(listOf('A4.prior')).toEqual(['Có', 'Không', 'không so sánh']);
    expect(listOf('B1.prior')).toBeUndefined();
  });
});

describe('the guide', () => {
  const guide = templateOf().sheets[1];
  const texts = new Set(guide ? textsOf(guide) : []);

  test('defines every base figure and indicator of the form', () => {
    const own = [...defaultPlan.baseFigures, ...defaultPlan.indicators].filter(
      ({ reportedBy }) => reportedBy === 'commune',
    );
    for (const { label, definition } of own) {
      expect(texts).toContain(label.vi);
      expect(texts).toContain(definition.vi);
    }
  });

  test('gives each target with the section of the plan that states it', () => {
    expect(texts).toContain('2025: 75–80% (II.2.1.b)\n2030: 80–85% (II.2.2.b)');
  });
});

describeWith('ooxml-validator', 'the file of the template', () => {
  test('is valid, empty and full of nonsense', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'template-'));
    try {
      for (const [index, entries] of [
        new Map(),
        ...fc.sample(anyForm(defaultPlan), { numRuns: 2, seed: 1 }),
      ].entries()) {
        const path = join(folder, `${index}.xlsx`);
        await writeFile(path, await writeWorkbook(templateOf(entries)));
        expect(await validateOoxml(path)).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
