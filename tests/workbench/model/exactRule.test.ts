import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellValue } from '../../../src/workbook/cell';
import { exactRule, exactStyles } from '../../../src/workbench/model/univer/exactRule';

const rule = (value: string, ranges = [[1, 0, 2, 1]], style: object = { bg: { rgb: '#AA0000' } }) =>
  ({
    cfId: value,
    stopIfTrue: false,
    ranges: ranges.map(([startRow, startColumn, endRow, endColumn]) => ({ startRow, startColumn, endRow, endColumn })),
    rule: { type: 'highlightCell', subType: 'formula', value, style },
  }) as unknown as IConditionFormattingRule;

function painted(values: Readonly<Record<string, CellValue>>, ...rules: IConditionFormattingRule[]): string[] {
  const read = rules.flatMap((each) => exactRule(each) ?? []);
  expect(read).toHaveLength(rules.length);
  return [...exactStyles(read, (row, column) => values[`${row},${column}`] ?? null)]
    .map(([place, style]) => `${place} ${style.bg?.rgb ?? ''}${style.cl?.rgb ?? ''}`)
    .sort();
}

test.each([
  '=EXACT(A1,B1)',
  '=EXACT($A1,"x")=TRUE',
  '=NOT(EXACT($A1,"x")',
  '=EXACT($A1,"x"))',
  '=ISTEXT(A1)',
  '=EXACT(\'Tờ khác\'!A1,"x")',
])('leaves %s to the formula engine', (formula) => {
  expect(exactRule(rule(formula))).toBeUndefined();
});

test('a column that stands fast highlights whole rows', () => {
  expect(painted({ '1,5': 'Lỗi', '2,5': 'lỗi' }, rule('=EXACT($F2,"Lỗi")'))).toEqual(['1,0 #AA0000', '1,1 #AA0000']);
});

test('a reference without dollar signs moves with the cell, counted from the first range', () => {
  const moving = rule('=EXACT(A2,"x")', [
    [1, 0, 1, 1],
    [4, 3, 4, 3],
  ]);
  expect(painted({ '1,1': 'x', '4,3': 'x' }, moving)).toEqual(['1,1 #AA0000', '4,3 #AA0000']);
});

test('a cell that stands fast highlights everything or nothing', () => {
  const all = ['1,0 #AA0000', '1,1 #AA0000', '2,0 #AA0000', '2,1 #AA0000'];
  expect(painted({ '8,1': 'xong' }, rule('=EXACT($B$9,"xong")'))).toEqual(all);
  expect(painted({ '8,1': 'xong' }, rule('=NOT(EXACT($B$9,"xong"))'))).toEqual([]);
  expect(painted({ '8,1': 'chưa' }, rule('=NOT(EXACT($B$9,"xong"))'))).toEqual(all);
});

test.each<[CellValue, string, boolean]>([
  [null, '', true],
  ['nói "có"', 'nói ""có""', true],
  [5, '5', true],
  [true, 'TRUE', true],
  [{ error: '#N/A' }, '#N/A', false],
])('%j compared with "%s": %s', (value, text, isEqual) => {
  expect(painted({ '1,5': value }, rule(`=EXACT($F2,"${text}")`, [[1, 0, 1, 0]])).length).toBe(isEqual ? 1 : 0);
});

test('an error highlights neither what equals the text nor what differs from it', () => {
  expect(painted({ '1,5': { error: '#N/A' } }, rule('=NOT(EXACT($F2,"x"))', [[1, 0, 1, 0]]))).toEqual([]);
});

test('of two rules that hold, the first decides where both speak, and each adds what only it says', () => {
  const first = rule('=EXACT($F2,"x")', [[1, 0, 1, 0]]);
  const second = rule('=EXACT($F2,"x")', [[1, 0, 1, 0]], { bg: { rgb: '#00AA00' }, cl: { rgb: '#0000AA' } });
  expect(painted({ '1,5': 'x' }, first, second)).toEqual(['1,0 #AA0000#0000AA']);
});
