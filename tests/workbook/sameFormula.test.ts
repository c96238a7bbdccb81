import fc from 'fast-check';
import { isTorn, sameFormula } from '../../src/workbook/sameFormula';

const own = ['Báo cáo', 'Báo cáo (2)', 'Sheet1'];

test.each([
  ['capitals', 'IF(a1>0,index($e:$e,row()),"x y")', 'IF(A1>0,INDEX($E:$E,ROW()),"x y")'],
  ['spaces and line breaks', 'IF( A1 > 0,\n 1, 2 )', 'IF(A1>0,1,2)'],
  ['implicit intersection', 'IF(@A1>0,INDEX(@$E:$E,ROW()),1)', 'IF(A1>0,INDEX($E:$E,ROW()),1)'],
  ['newer functions', '_xlfn._xlws.SORT(_xlfn.IFS(A1,1))', 'SORT(IFS(A1,1))'],
  ['its own sheet, quoted', "'Báo cáo (2)'!A1+'báo cáo'!B1", 'A1+B1'],
  ['its own sheet, bare', 'SUM(Sheet1!A1,sheet1!B1)', 'SUM(A1,B1)'],
  ['truths as functions', 'IF(A1,TRUE(),false())', 'IF(A1,TRUE,FALSE)'],
  ['a text in pieces', 'FIND("a""b"&"c"&A1&"d"&"e",A2)', 'FIND("a""bc"&A1&"de",A2)'],
  ['several', '=IF(@Sheet1!A1="a @b","Sheet1!A1", 2)'.slice(1), 'IF(A1="a @b","Sheet1!A1",2)'],
])("Excel's wording is known again by %s", (_, actual, expected) => {
  expect(sameFormula(actual, expected, own)).toBe(true);
});

test.each([
  ['another reference', 'A2+1', 'A1+1'],
  ['another text', 'IF(A1,"Đạt","")', 'IF(A1,"ĐẠT","")'],
  ['spaces in a text', 'IF(A1,"a b","")', 'IF(A1,"ab","")'],
  ['an at sign in a text', '"a@b"', '"ab"'],
  ['a prefix in a text', '"_xlfn.x"', '"x"'],
  ['a sheet in a text', '"Sheet1!A1"', '"A1"'],
  ['a doubled quote', '"a""b"', '"a"&"b"'],
  ['a joint between texts that belongs to a text', '"a""&""b"', '"a""b"'],
  ['a function that ends in TRUE', 'ISTRUE()', 'ISTRUE'],
  ['another sheet', "'Báo cáo (3)'!A1", 'A1'],
  ['a sheet whose name ends the same', 'MySheet1!A1', 'MyA1'],
  ['another file', "'[Book2]Báo cáo'!A1", 'A1'],
  ['a lost reference', '#REF!+1', 'A1+1'],
])('a formula with %s is another', (_, actual, expected) => {
  expect(sameFormula(actual, expected, own)).toBe(false);
});

test('letters and spaces outside the quotes never matter, inside they always do', () => {
  const part = fc.oneof(
    fc.constantFrom('IF(', 'A1', '>=', ',', ')', '$E:$E', 'ROW()', 'MOD('),
    fc.string({ maxLength: 6 }).map((text) => `"${text.replaceAll('"', '""')}"`),
  );
  const isText = (piece: string) => piece.startsWith('"');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, lower) => {
      // Two texts side by side would be one text with a quote in it.
      const pieces = parts.flatMap((piece, i) =>
        isText(piece) && isText(parts[i - 1] ?? '') ? ['&', piece] : [piece],
      );
      const varied = pieces.map((piece) => (isText(piece) ? piece : ` ${lower ? piece.toLowerCase() : piece} `));
      expect(sameFormula(varied.join(''), pieces.join(''), own)).toBe(true);
      const changed = pieces.map((piece) => (isText(piece) ? `${piece.slice(0, -1)} "` : piece));
      expect(sameFormula(changed.join(''), pieces.join(''), own)).toBe(!pieces.some(isText));
    }),
  );
});

test('a torn formula has lost a reference or looks into another file; texts do not count', () => {
  expect(['#REF!+1', "IF('[Book1.xlsx]A'!B1,1)", '[1]Sheet1!A1'].map(isTorn)).toEqual([true, true, true]);
  expect(['A1+1', '"#REF!"', '"[x]"&A1', "'Báo cáo'!A1"].map(isTorn)).toEqual([false, false, false, false]);
});
