import type { Census } from '../../src/excel/census';
import { isFormPresent, locateForm, noSheets } from '../../src/excel/locateForm';
import type { FormLocator } from '../../src/workbook/live';

const locator: FormLocator = { anchors: ['ct.B1.num', 'ct.meta.plan'], sheetNames: ['Báo cáo', '_chitieu'] };

/** Sheets by name; the id is the name in brackets. Names as name → reference. */
function census(sheets: readonly string[], names: Readonly<Record<string, string>> = {}): Census {
  return {
    sheets: sheets.map((name) => ({ id: `{${name}}`, name, visibility: 'visible' as const })),
    names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo })),
  };
}

const named = { 'ct.B1.num': "='Báo cáo'!$E$12", 'ct.meta.plan': '=_chitieu!$B$1' };

test('a part is where its name points, whatever the sheet is called', () => {
  const renamed = { 'CT.b1.NUM': "='Biểu của tôi'!$E$12", 'ct.meta.plan': named['ct.meta.plan'] };
  const sheets = census(['Báo cáo', 'Biểu của tôi', '_chitieu'], renamed);
  expect(locateForm(sheets, locator, noSheets)).toEqual([['{Biểu của tôi}'], ['{_chitieu}']]);
  expect(isFormPresent(sheets, locator)).toBe(true);
});

test('a broken name is no place', () => {
  const broken = { ...named, 'ct.B1.num': '=#REF!$E$12' };
  const sheets = census(['Khác', '_chitieu'], broken);
  expect(locateForm(sheets, locator, noSheets)).toEqual([[], ['{_chitieu}']]);
  expect(isFormPresent(sheets, locator)).toBe(false);
});

test('without names a part is where it was last found, as long as that sheet is there', () => {
  const before = [['{Đổi tên}'], ['{_chitieu}']];
  expect(locateForm(census(['Báo cáo', 'Đổi tên', '_chitieu']), locator, before)).toEqual(before);
  expect(locateForm(census(['Báo cáo', '_chitieu']), locator, before)).toEqual([['{Báo cáo}'], ['{_chitieu}']]);
});

test('without names and memory a part is any sheet that bears its name', () => {
  const sheets = census(['Báo cáo', 'báo cáo (2)', 'Báo cáo cũ', '_chitieu (2)']);
  expect(locateForm(sheets, locator, noSheets)).toEqual([['{Báo cáo}', '{báo cáo (2)}'], ['{_chitieu (2)}']]);
});

test('a name spelled with combining marks is the same name', () => {
  const sheets = census(['Báo cáo'.normalize('NFD'), '_chitieu']);
  expect(locateForm(sheets, locator, noSheets)).toHaveLength(2);
});

test('a sheet that is one part of the form for certain is not taken for another', () => {
  const swapped = census(['Báo cáo', '_chitieu'], { 'ct.meta.plan': "='Báo cáo'!$A$1" });
  expect(locateForm(swapped, locator, noSheets)).toEqual([[], ['{Báo cáo}']]);
});

test("a sheet called like the form alone is the clerk's own", () => {
  expect(locateForm(census(['Báo cáo']), locator, noSheets)).toEqual([]);
  expect(isFormPresent(census(['Báo cáo']), locator)).toBe(false);
});

test('many sheets of the same name are not all read', () => {
  const copies = Array.from({ length: 9 }, (_, i) => `Báo cáo (${i + 2})`);
  expect(locateForm(census([...copies, '_chitieu']), locator, noSheets)[0]).toHaveLength(4);
});
