import { checkWorkbook } from '../../src/check/checkWorkbook';
import { lastYearFrom, type LastYear } from '../../src/check/lastYear';
import type { LastYearFile } from '../../src/check/lastYearFiles';
import { messagesFor } from '../../src/messages/messagesFor';
import { notComparedSentences, refusedFileSentence } from '../../src/messages/lastYearSentence';
import { joined } from '../../src/messages/sentence';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import type { Plan } from '../../src/plan/schema';
import { assess } from '../../src/rules/assess';
import type { RawEntries } from '../../src/rules/assessment';
import type { CellValue } from '../../src/workbook/cell';
import { failure } from '../../src/workbook/problem';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { versionOneForms } from '../form/support/versionOne';

function fileOf(unit: string, year: number, entries: RawEntries = readyEntries, file = `${unit}.xlsx`): LastYearFile {
  const workbook = new EditableWorkbook(templateOf(entries, { unit, year }));
  return { file, form: checkWorkbook(defaultPlan, workbook.snapshot()) };
}

function but(changes: Readonly<Record<string, CellValue>>): RawEntries {
  return readyEntriesBut(changes);
}

/** Hương Sơn in 2025 is made of five units that reported in 2024, two of them by way of Vạn Tín. */
const huongSon = { unit: '10489', year: 2025 };

function fromHuongSon(files: readonly LastYearFile[]): LastYear {
  return lastYearFrom(defaultPlan, huongSon, files);
}

const unmerged = fileOf('10465', 2025);
const ofOne = (entries: RawEntries): LastYear =>
  lastYearFrom(defaultPlan, { unit: '10465', year: 2026 }, [fileOf('10465', 2025, entries)]);

describe('last year’s figures of a unit that has not changed', () => {
  test('are its own, of every row', () => {
    const { entries, used, refused, missing, split, year } = ofOne(readyEntries);
    const expected = communeRows(defaultPlan).map(({ entry, prior }) => [prior, readyEntries.get(entry)]);
    expect([...entries]).toEqual(expected);
    expect(used.map(({ file }) => file)).toEqual(['10465.xlsx']);
    expect({ refused, missing, split, year }).toEqual({ refused: [], missing: [], split: [], year: 2025 });
  });

  test.each<[string, CellValue]>([
    ['blank', null],
    ['not to be had', '…'],
    ['text', '4.210'],
    ['negative', -1],
    ['above its denominator', 5411],
    ['not whole', 12.5],
    ['an error value', { error: '#REF!' }],
  ])('are not compared where last year’s was %s', (_, value) => {
    const { entries } = ofOne(but({ 'B1.num': value }));
    expect(entries.get('B1.prior')).toBe('không so sánh');
    expect(entries.get('B3.prior')).toBe(3300);
  });

  test('are used where last year they only had to be explained', () => {
    expect(ofOne(but({ 'B1.num': 2, 'B2.num': 1 })).entries.get('B1.prior')).toBe(2);
  });

  test('are absent where last year’s form did not ask', () => {
    const file = fileOf('10465', 2025);
    if (!file.form.ok) throw new Error('No form');
    const cells = new Map([...file.form.value.cells].filter(([entry]) => entry !== 'B9.num'));
    const { entries } = lastYearFrom(defaultPlan, { unit: '10465', year: 2026 }, [
      { ...file, form: { ok: true, value: { ...file.form.value, cells } } },
    ]);
    expect(entries.has('B9.prior')).toBe(false);
    expect(entries.get('B8.prior')).toBe(142);
  });

  test('come from a form of template version 1 as well', async () => {
    const form = (await versionOneForms()).find(({ file }) => file === 'ready-2025.xlsx');
    const file = {
      file: 'ready-2025.xlsx',
      form: checkWorkbook(defaultPlan, form?.workbook ?? { sheets: [], names: [] }),
    };
    const { entries } = lastYearFrom(defaultPlan, { unit: '10465', year: 2026 }, [file]);
    expect(entries.get('B2.prior')).toBe(2500);
    expect(entries.get('A4.prior')).toBe('Có');
  });

  test('lead to the questions of the form that they are written into', () => {
    const { entries } = ofOne(but({ 'base.clans': 60, 'D1.num': 370, 'A7.value': 3 }));
    const form = new Map([...but({ 'A7.value': 2 }), ...entries]);
    const asked = assess(defaultPlan, { unit: '10465', year: 2026 }, form).findings.map(
      ({ row, code }) => `${row} ${code}`,
    );
    expect(asked).toEqual(
      expect.arrayContaining(['base.clans changed-since-last-year', 'D1 slipped-digit', 'A7 fell-since-last-year']),
    );
  });
});

describe('last year’s figures of a unit that was merged', () => {
  const units = ['10483', '10486', '10489', '10492', '10495'];
  const files = units.map((unit) => fileOf(unit, 2024));

  test('are the sums of its predecessors’, through the list of the months between', () => {
    const { entries, missing, split, refused } = fromHuongSon(files);
    expect(entries.get('B1.prior')).toBe(5 * 4210);
    expect(entries.get('base.population.prior')).toBe(5 * 9842);
    expect({ missing, split, refused }).toEqual({ missing: [], split: [], refused: [] });
  });

  test('are the level and the answer that all predecessors had, and none where they differ', () => {
    const { entries } = fromHuongSon([
      fileOf('10483', 2024, but({ 'A7.value': 2, 'A6.value': 'Không', 'A6.note': 'x' })),
      ...files.slice(1),
    ]);
    expect(entries.get('A1.prior')).toBe(2);
    expect(entries.get('A4.prior')).toBe('Có');
    expect(entries.get('A7.prior')).toBe('không so sánh');
    expect(entries.get('A6.prior')).toBe('không so sánh');
  });

  test('are not compared where one predecessor gives no usable figure', () => {
    const { entries } = fromHuongSon([...files.slice(0, 4), fileOf('10495', 2024, but({ 'D4.num': null }))]);
    expect(entries.get('D4.prior')).toBe('không so sánh');
    expect(entries.get('D1.prior')).toBe(5 * 3700);
  });

  test('are not compared while a predecessor’s file is missing, which is said by name', () => {
    const lastYear = fromHuongSon(files.slice(1));
    expect(new Set(lastYear.entries.values())).toEqual(new Set(['không so sánh']));
    expect(lastYear.missing.map(({ name }) => name.vi)).toEqual(['Vạn Kim']);
    expect(notComparedSentences(messagesFor('vi'), lastYear).map(joined)).toEqual([
      'Chưa có báo cáo năm 2024 của xã Vạn Kim nên số năm trước ghi là “không so sánh”. Chọn thêm các tệp đó để so sánh được.',
    ]);
  });

  test('are not compared where they add up to more than a cell can hold', () => {
    const most = but({ 'base.population': 9_999_999_999 });
    const { entries } = fromHuongSon([fileOf('10483', 2024, most), ...files.slice(1)]);
    expect(entries.get('base.population.prior')).toBe('không so sánh');
  });

  test('are not compared where a predecessor was divided', () => {
    const dongTam = fileOf('10444', 2024);
    const lastYear = lastYearFrom(defaultPlan, { unit: '10459', year: 2025 }, [dongTam]);
    expect(new Set(lastYear.entries.values())).toEqual(new Set(['không so sánh']));
    expect(lastYear.split.map(({ name }) => name.vi)).toEqual(['Đồng Tâm']);
    expect(notComparedSentences(messagesFor('en'), lastYear).map(({ problem }) => problem)).toEqual([
      'The territory of Dong Tam commune was divided among several units, so it is not compared with last year directly.',
    ]);
  });
});

describe('a file that is not last year’s', () => {
  const reasons = (files: readonly LastYearFile[], plan: Plan = defaultPlan): readonly string[] => {
    const { refused, entries } = lastYearFrom(plan, { unit: '10465', year: 2026 }, files);
    expect(entries.size > 0).toBe(files.length > refused.length);
    return refused.map((one) => joined(refusedFileSentence(messagesFor('vi'), one)));
  };

  test('is refused for its year, its unit and its plan, with the one to choose', () => {
    expect(reasons([fileOf('10465', 2026, readyEntries, 'a.xlsx')])).toEqual([
      '“a.xlsx” là báo cáo năm 2026. Chọn báo cáo năm 2025.',
    ]);
    expect(reasons([fileOf('10465', 2024, readyEntries, 'a.xlsx')])).toEqual([
      '“a.xlsx” là báo cáo năm 2024. Chọn báo cáo năm 2025.',
    ]);
    expect(reasons([fileOf('10489', 2025, readyEntries, 'b.xlsx')])).toEqual([
      '“b.xlsx” là của Hương Sơn, không thuộc địa bàn đang báo cáo. Chọn tệp của đơn vị này, hoặc của các đơn vị cũ đã nhập thành đơn vị này.',
    ]);
    expect(reasons([unmerged], { ...defaultPlan, id: 'another' })).toEqual([
      '“10465.xlsx” lập theo kế hoạch khác. Chọn báo cáo năm 2025 của cùng kế hoạch.',
    ]);
  });

  test('is refused where it cannot be read, and does not keep another one from being used', () => {
    expect(reasons([{ file: 'c.xls', form: failure('legacy-xls') }, unmerged])).toEqual([
      'Không dùng được “c.xls”. Tệp ở dạng cũ của Excel (.xls). Mở tệp trong Excel rồi lưu thành dạng .xlsx. Sau đó chọn lại.',
    ]);
  });

  test('is refused where its unit has one already', () => {
    expect(reasons([unmerged, { ...unmerged, file: 'bản sao.xlsx' }])).toEqual([
      '“bản sao.xlsx” là của cùng đơn vị với “10465.xlsx”, tệp đã dùng. Muốn dùng “bản sao.xlsx” thì chọn lại mà không chọn “10465.xlsx”.',
    ]);
  });

  test('is every file in the first year of all', () => {
    const { refused, entries } = lastYearFrom(defaultPlan, { unit: '10489', year: 2024 }, [fileOf('10489', 2024)]);
    expect(refused.map(({ code }) => code)).toEqual(['wrong-year']);
    expect(entries.size).toBe(0);
  });

  test('is told with its name cut short', () => {
    const [text = ''] = reasons([{ file: `${'x'.repeat(5000)}.xlsx`, form: failure('damaged') }]);
    expect(text.length).toBeLessThan(250);
  });
});
