import { renamedReferences, uniqueSheetNames } from '../../../src/workbench/model/sheetNames';

describe('the name of a sheet that is inserted', () => {
  test.each<[string[], string[], string[]]>([
    [['Báo cáo'], [], ['Báo cáo']],
    [['Báo cáo'], ['Báo cáo'], ['Báo cáo (2)']],
    [['báo cáo'], ['BÁO CÁO'], ['báo cáo (2)']],
    [['Báo cáo'], ['Báo cáo', 'Báo cáo (2)'], ['Báo cáo (3)']],
    [['A', 'B'], ['B'], ['A', 'B (2)']],
    [['x'.repeat(31)], ['x'.repeat(31)], [`${'x'.repeat(27)} (2)`]],
  ])('%j beside %j is %j', (wanted, existing, expected) => {
    expect([...uniqueSheetNames(wanted, existing).values()]).toEqual(expected);
  });
});

describe('a formula after sheets were renamed', () => {
  const renamed = new Map([
    ['Báo cáo', 'Báo cáo (2)'],
    ["O'Brien", "O'Brien (2)"],
    ['_chitieu', '_chitieu (2)'],
    ['Khác', 'Khác'],
  ]);
  test.each([
    ["'Báo cáo'!$E$12", "'Báo cáo (2)'!$E$12"],
    ["SUM('Báo cáo'!A1,_chitieu!B2)", "SUM('Báo cáo (2)'!A1,'_chitieu (2)'!B2)"],
    ["'O''Brien'!A1", "'O''Brien (2)'!A1"],
    ['IF(A1="\'Báo cáo\'!A1",1,2)', 'IF(A1="\'Báo cáo\'!A1",1,2)'],
    ['Lạ!A1', 'Lạ!A1'],
    ['A1+1', 'A1+1'],
  ])('%s becomes %s', (formula, expected) => {
    expect(renamedReferences(formula, renamed)).toBe(expected);
  });
});
