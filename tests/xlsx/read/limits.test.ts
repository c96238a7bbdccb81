import { strToU8 } from 'fflate';
import type { ReadLimits } from '../../../src/xlsx/read/limits';
import {
  mainNamespace,
  partsWith,
  problemOf,
  relationships,
  workbookXml,
  worksheet,
  zipOf,
  type Parts,
} from './packages';

const rows = '<row><c><f>A10*2</f><v>1</v></c><c t="str"><v>abc</v></c><c t="s"><v>0</v></c></row>';
const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
const note = (ref: string) => `<comment ref="${ref}"><text><t>ghi</t></text></comment>`;
const parts: Parts = partsWith(rows, {
  'xl/worksheets/sheet1.xml': worksheet(rows).replace('<legacy/>', merges),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['comments', '../comments1.xml'] }),
  'xl/comments1.xml': `<comments xmlns="${mainNamespace}"><commentList>${note('A1')}${note('B1')}${note('B2')}</commentList></comments>`,
  'xl/workbook.xml': workbookXml(
    '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/>',
    '<definedNames><definedName name="x">1</definedName><definedName name="y">2</definedName></definedNames>',
  ),
  'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}"><si><t>abcd</t></si><si><t/></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}"><cellXfs><xf/><xf/><xf/></cellXfs></styleSheet>`,
});
const bytes = zipOf(parts);
const sizes = Object.entries(parts).map(([name, xml]) => {
  const size = strToU8(String(xml)).length;
  return { size, timesRead: /sheet1\.xml$|comments1/.test(name) ? 2 : 1 };
});

/** What this workbook needs of each limit. */
const needed: ReadLimits = {
  fileBytes: bytes.length,
  entries: Object.keys(parts).length,
  partBytes: Math.max(...sizes.map(({ size }) => size)),
  totalBytes: sizes.reduce((sum, { size, timesRead }) => sum + size * timesRead, 0),
  sheets: 2,
  cells: 6,
  sharedStrings: 2,
  textLength: 4,
  formulaLength: 5,
  names: 2,
  styles: 3,
  merges: 2,
  comments: 3,
};

test('a workbook that reaches every limit is read', () => {
  expect(problemOf(bytes, needed)).toBeUndefined();
});

test.each(Object.entries(needed) as [keyof ReadLimits, number][])('one beyond %s is too large', (what, reached) => {
  const limit = reached - 1;
  expect(problemOf(bytes, { ...needed, [what]: limit })).toEqual({ code: 'too-large', facts: { what, limit } });
});

test('the longest text that Excel allows is read, and no longer one', () => {
  const inline = (length: number) =>
    zipOf(
      partsWith('', {
        'xl/worksheets/sheet1.xml': worksheet(`<row><c t="inlineStr"><is><t>${'a'.repeat(length)}</t></is></c></row>`),
      }),
    );
  expect(problemOf(inline(32_767))).toBeUndefined();
  expect(problemOf(inline(32_768))).toMatchObject({ code: 'too-large', facts: { what: 'textLength' } });
});
