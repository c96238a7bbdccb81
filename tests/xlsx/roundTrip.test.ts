import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell';
import { blankCell } from '../../src/workbook/cell';
import type { CellContent } from '../../src/workbook/content';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { readOk } from './read/packages';
import { baseFont, emptySheet, richContent, styles, workbookOf } from './richContent';

/** Any sequence of UTF-16 units, lone surrogates and control characters among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

const text = fc.oneof(
  units,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Tỷ lệ người dân đạt chuẩn',
    ' 120 người ',
    '_x000D_',
    '_x005F_x000D_',
    '__x0041_',
    '\r\n\t',
    '\n',
    '𝕏🎓',
    '',
  ),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-5',
    '@xã',
    '#N/A',
    '#REF!',
    '# 1',
    'TRUE',
    '1e5',
    '<v>&amp;</v>',
    ']]>',
    "'a",
    '\ufffe\uffff',
  ),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#REF!', '#N/A', '#NAME?', '#BLOCKED!', '#GETTING_DATA').map((error) => ({ error })),
  fc.constant(null),
);

const formula = fc.oneof(
  fc.constantFrom('IF(A1="",0,B1/C1)', 'A1<>"đủ & \'x\'"', 'INDEX($E:$E,ROW())', '"_x000D_"', ' A1 '),
  text.filter((candidate) => candidate !== '' && !candidate.startsWith('=')),
);

const cell = fc.record(
  {
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 1, max: 30 }),
    style: fc.constantFrom(...(Object.keys(styles) as (keyof typeof styles)[])),
    value,
    formula,
  },
  { requiredKeys: ['row', 'column', 'style'] },
);

const cells = fc.uniqueArray(cell, { maxLength: 30, selector: ({ row, column }) => row * 100 + column });

const sheetName = fc.constantFrom('Báo cáo', "Mỹ 'Đức' A", '__proto__', 'a & b', ' (2) ', '_x0041_', '"', '<b>');

/** The cell as reading has to find it. */
function expected({ value = null, formula, style }: CellContent & { style: keyof typeof styles }) {
  if (value === null && formula === undefined) return blankCell;
  const { font, numberFormat } = { numberFormat: undefined, ...styles[style] };
  return {
    ...{ value, font: font.name },
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

test('every cell that is written is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, sheetName, async (written, name) => {
      const sheet = readOk(await writeWorkbook(workbookOf([emptySheet(name, written)]))).sheets[0];
      expect(sheet?.name).toBe(name);
      for (const content of written) {
        expect(sheet?.at(content.row, content.column)).toEqual(expected(content));
      }
      const filled = written.filter(({ value = null, formula }) => value !== null || formula !== undefined);
      expect(sheet?.rowCount).toBe(Math.max(0, ...filled.map(({ row }) => row)));
      expect(sheet?.columnCount).toBe(Math.max(0, ...filled.map(({ column }) => column)));
    }),
    { numRuns: 150 },
  );
});

test('every defined name is read back with its scope', async () => {
  const sheets = ['Báo cáo', "Mỹ 'Đức' A"];
  const name = fc.record(
    {
      name: fc.stringMatching(/^[A-Za-z_Đđ][\w.]{0,12}$/),
      refersTo: fc.constantFrom("'Báo cáo'!$A$1", "'Mỹ ''Đức'' A'!$B$2:$C$9", '#REF!', '5', '"a & <b>"'),
      scope: fc.constantFrom(...sheets),
    },
    { requiredKeys: ['name', 'refersTo'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 10 }), async (names) => {
      const content = workbookOf(
        sheets.map((sheet) => emptySheet(sheet)),
        names,
      );
      expect(readOk(await writeWorkbook(content)).names).toEqual(names);
    }),
    { numRuns: 50 },
  );
});

test('names of JavaScript are ordinary names of sheets, styles and names', async () => {
  const names = ['constructor', '__proto__', 'toString'];
  const own = Object.fromEntries(names.map((name) => [name, { font: baseFont, locked: true }]));
  const content = {
    ...workbookOf(
      names.map((name) => emptySheet(name, [{ row: 1, column: 1, value: name, style: name }])),
      [],
    ),
    styles: own,
    names: names.map((name) => ({ name, refersTo: `${name}!$A$1`, scope: name })),
  };
  const read = readOk(await writeWorkbook(content));
  expect(read.sheets.map((sheet) => sheet.at(1, 1).value)).toEqual(names);
  expect(read.names).toEqual(content.names);
});

test('visibility is read back', async () => {
  const read = readOk(await writeWorkbook(richContent));
  expect(read.sheets.map(({ visibility }) => visibility)).toEqual(
    richContent.sheets.map(({ visibility }) => visibility),
  );
});
