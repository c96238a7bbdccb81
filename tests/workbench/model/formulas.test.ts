import { isCellError, type CellValue } from '../../../src/workbook/cell';
import { openHeadlessGrid } from '../../../src/workbench/model/univer/headless';
import type { UniverGrid } from '../../../src/workbench/model/univer/univerGrid';

// Column A: ids, column E: entries. E2 is blank, E5 a number as text, E7 an error, E8 an empty text by formula.
const ids = [
  'base.population',
  'base.blank',
  'base.zero',
  'base.name',
  'base.text',
  'base.big',
  'base.error',
  'base.empty',
];
const entries: readonly (CellValue | { formula: string })[] = [
  ...[12_345, null, 0, ' Đại  Nghĩa ', '1234', 9_999_999_999],
  ...[{ formula: '1/0' }, { formula: '""' }],
];
const byId = (id: string) => `INDEX($E:$E,MATCH("${id}",$A:$A,0))`;

const expected: readonly (readonly [string, CellValue])[] = [
  [byId('base.population'), 12_345],
  [byId('base.nowhere'), { error: '#N/A' }],
  [`IF(ISNUMBER(MATCH("base.nowhere",$A:$A,0)),1,2)`, 2],
  [`IF(TRUE,${byId('base.blank')})`, 0],
  [`LEN(IF(TRUE,${byId('base.blank')}))`, 0],
  [`${byId('base.blank')}=""`, true],
  [`${byId('base.blank')}=0`, true],
  [`ISBLANK(${byId('base.blank')})`, true],
  [`EXACT(${byId('base.blank')},"")`, true],
  [`EXACT("Có","có")`, false],
  [`"Có"="có"`, true],
  [`${byId('base.zero')}=""`, false],
  [`ISNUMBER(${byId('base.text')})`, false],
  [`${byId('base.text')}=1234`, false],
  ['E5=1234', false],
  [`${byId('base.text')}>=0`, true],
  [`${byId('base.text')}+0=1234`, true],
  [`TRIM(${byId('base.name')})`, 'Đại Nghĩa'],
  [`LEN(SUBSTITUTE(${byId('base.name')}," ",""))`, 8],
  ['TRIM(" \u00a0 một\thai  \u00a0 ")', '\u00a0 một\thai \u00a0'],
  ['LEN(TRIM("  \u2003  "))', 1],
  ['SUBSTITUTE("một\u00a0hai\u2003ba bốn","\u2003","")', 'một\u00a0haiba bốn'],
  ['SUBSTITUTE("một hai","\u00a0","")', 'một hai'],
  ['LEN(SUBSTITUTE("ho\u0301a","\u0301",""))', 3],
  ['SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['SUBSTITUTE("a-b-c","-","+",3)', 'a-b-c'],
  ['SUBSTITUTE("a-b-c","-","+",0)', { error: '#VALUE!' }],
  ['SUMPRODUCT(LEN(TRIM($A$1:$A$2)))', 25],
  [`MOD(${byId('base.big')},1)`, 0],
  [`MOD(12.5,1)`, 0.5],
  [`9999999999*10000>=9999999999*10000-1`, true],
  [byId('base.error'), { error: '#DIV/0!' }],
  [`IF(ISERROR(${byId('base.error')}),"lỗi","")`, 'lỗi'],
  [`ISBLANK(${byId('base.empty')})`, false],
  [`${byId('base.empty')}=0`, false],
  [`${byId('base.empty')}>5`, true],
  [`COUNTIF($A:$A,"base.zero")`, 1],
  [`COUNTIF($E:$E,">0")`, 2],
  [`IF(1=1,"",1/0)`, ''],
];

let grid: UniverGrid;
beforeAll(async () => {
  grid = openHeadlessGrid();
  grid.activeSheet.edit([
    ...ids.map((value, index) => ({ row: index + 1, column: 1, value })),
    ...entries.map((entry, index) => {
      const cell = { row: index + 1, column: 5 };
      return typeof entry === 'object' && entry !== null && 'formula' in entry
        ? { ...cell, formula: entry.formula }
        : { ...cell, value: entry };
    }),
    ...expected.map(([formula], index) => ({ row: index + 1, column: 8, formula })),
  ]);
  await grid.settled();
});
afterAll(() => grid.dispose());

test.each(expected.map(([formula, value], index) => [formula, value, index] as const))(
  '=%s is %j, as in Excel',
  (_formula, value, index) => {
    expect(grid.activeSheet.cell(index + 1, 8).value).toEqual(value);
  },
);

test('a result that becomes an error or empty again replaces the one before', async () => {
  const sheet = grid.activeSheet;
  const result = () => {
    const { value } = sheet.cell(1, 10);
    return isCellError(value) ? value.error : value;
  };
  const seen: unknown[] = [];
  sheet.edit([{ row: 1, column: 10, formula: 'IF(I1="","",10/I1)' }]);
  for (const value of [5, 0, null]) {
    sheet.edit([{ row: 1, column: 9, value }]);
    await grid.settled();
    seen.push(result());
  }
  expect(seen).toEqual([2, '#DIV/0!', '']);
});
