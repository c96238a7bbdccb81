import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/*
 * Forms that somebody bent so that reading them should take long, take much memory, or go wrong. Each is a real form with one thing done to
 * it, and each has an answer: what is wrong with the file, or its findings.
 */

/** @typedef {Record<string, string>} Parts */
/** @typedef {{ readonly name: string, readonly answer: string, readonly bytes: () => Uint8Array }} HostileForm */

const sheet = 'xl/worksheets/sheet1.xml';
const workbook = 'xl/workbook.xml';
const strings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';
const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const megabyte = 1024 * 1024;

/** @param {number} count @param {(index: number) => string} of */
const many = (count, of) => Array.from({ length: count }, (_, index) => of(index)).join('');

/** @param {string} part @param {string | RegExp} from @param {string} to @returns {(parts: Parts) => void} */
const replace = (part, from, to) => (parts) => {
  const before = parts[part] ?? '';
  parts[part] = before.replace(from, () => to);
  if (parts[part] === before) throw new Error(`${part} has no ${from}`);
};

/** Puts XML where the sheet's cells end. @param {string} xml */
const afterCells = (xml) => replace(sheet, '</sheetData>', `</sheetData>${xml}`);

/** Puts rows before the sheet's last. @param {string} rows */
const moreRows = (rows) => replace(sheet, '</sheetData>', `${rows}</sheetData>`);

/** Puts content into the entry of the row population. @param {string} cell type and content, as they stand in the XML */
const inEntry = (cell) => replace(sheet, /<c r="E18"( s="\d+")[^>]*>.*?<\/c>/s, `<c r="E18"${cell}</c>`);

/** @param {string} list */
const moreNames = (list) => replace(workbook, '<definedNames>', `<definedNames>${list}`);

/** @param {readonly (readonly [kind: string, target: string])[]} targets */
const relationships = (targets) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="h${index}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** @param {string} comments @param {number} times */
const withComments =
  (comments, times = 1) =>
  (/** @type {Parts} */ parts) => {
    parts['xl/comments1.xml'] = `<comments ${main}><commentList>${comments}</commentList></comments>`;
    parts[sheetRels] = relationships(Array.from({ length: times }, () => ['comments', '../comments1.xml']));
  };

/** @param {string} text */
const withThread = (text) => (/** @type {Parts} */ parts) => {
  parts['xl/threads.xml'] =
    `<ThreadedComments><threadedComment ref="E18"><text>${text}</text></threadedComment></ThreadedComments>`;
  parts[sheetRels] = relationships([['threadedComment', '../threads.xml']]);
};

/** What is done to the form, and the answer: `read`, or the problem and the limit that it names. */
const deeds = /** @type {readonly (readonly [name: string, answer: string, (parts: Parts) => void])[]} */ ([
  ['nothing', 'read', () => undefined],

  // Texts that tempt a reader to look at them again and again.
  [
    'ampersands before a single semicolon',
    'too-large textLength',
    inEntry(` t="str"><v>${'&'.repeat(8 * megabyte)};</v>`),
  ],
  ['three million entities', 'too-large textLength', inEntry(` t="str"><v>${'&amp;'.repeat(3_000_000)}</v>`)],
  [
    'two million character references',
    'too-large textLength',
    inEntry(` t="str"><v>${'&#272;'.repeat(2_000_000)}</v>`),
  ],
  ['a million escapes', 'too-large textLength', inEntry(` t="str"><v>${'_x000D_'.repeat(1_000_000)}</v>`)],
  [
    'a text of a million sections',
    'too-large textLength',
    inEntry(` t="str"><v>${'<![CDATA[a]]>'.repeat(1_000_000)}</v>`),
  ],
  [
    'a text of a million runs',
    'too-large textLength',
    inEntry(` t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(1_000_000)}</is>`),
  ],
  ['a number of many digits', 'too-large textLength', inEntry(`><v>${'9'.repeat(megabyte)}</v>`)],
  ['a text of all the blanks a cell can hold', 'read', inEntry(` t="str"><v>${' '.repeat(32_767)}</v>`)],
  ['a text of all the quotes a cell can hold', 'read', inEntry(` t="str"><v>${'"'.repeat(32_767)}</v>`)],
  ['a text of digits and points', 'read', inEntry(` t="str"><v>${'1.'.repeat(16_000)}</v>`)],
  ['a note of marks without letters', 'read', inEntry(` t="str"><v>${'\u0301'.repeat(32_767)}</v>`)],

  // Formulas.
  ['a formula of brackets', 'too-large formulaLength', inEntry(`><f>${'['.repeat(8 * megabyte)}</f><v>1</v>`)],
  ['a formula of quotes', 'too-large formulaLength', inEntry(`><f>${'"'.repeat(8 * megabyte + 1)}</f><v>1</v>`)],
  ['a formula of as many brackets as are borne', 'read', inEntry(`><f>${'['.repeat(65_000)}</f><v>1</v>`)],
  ['a formula of as long a text as is borne', 'read', inEntry(`><f>"${'a'.repeat(65_000)}"</f><v>1</v>`)],
  ['a formula of one long text', 'too-large formulaLength', inEntry(`><f>"${'a'.repeat(12 * megabyte)}"</f><v>1</v>`)],
  [
    'a hundred thousand formulas',
    'read',
    moreRows(`<row r="900">${many(16_000, () => '<c><f>1+1</f></c>')}</row>`.repeat(6)),
  ],

  // Formats.
  [
    'a number format of brackets',
    'read',
    replace(styles, /formatCode="[^"]*"/g, `formatCode="${'['.repeat(megabyte)}"`),
  ],
  [
    'a number format of quotes',
    'read',
    replace(styles, /formatCode="[^"]*"/g, `formatCode='${'"'.repeat(megabyte + 1)}'`),
  ],
  ['the most cell formats', 'read', replace(styles, '</cellXfs>', `${'<xf numFmtId="1"/>'.repeat(65_000)}</cellXfs>`)],
  ['more cell formats', 'too-large styles', replace(styles, '</cellXfs>', `${'<xf/>'.repeat(65_490)}</cellXfs>`)],
  [
    'four hundred thousand fonts',
    'read',
    replace(styles, '</fonts>', `${'<font><name val="a"/></font>'.repeat(400_000)}</fonts>`),
  ],
  [
    'three hundred thousand number formats',
    'read',
    replace(
      styles,
      '</numFmts>',
      `${many(300_000, (id) => `<numFmt numFmtId="${id + 900}" formatCode="0"/>`)}</numFmts>`,
    ),
  ],
  [
    'a hundred thousand conditional formats',
    'read',
    afterCells(
      `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`.repeat(
        90_000,
      ),
    ),
  ],

  // The grid.
  ['a dimension of the whole grid', 'read', replace(sheet, /<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')],
  [
    'a dimension of a billion rows',
    'read',
    replace(sheet, /<dimension [^>]*>/, '<dimension ref="A1:ZZZZ1000000000"/>'),
  ],
  [
    'a merge of the whole sheet',
    'read',
    replace(sheet, '<mergeCells', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><mergeCells'),
  ],
  [
    'as many merges as are borne',
    'read',
    afterCells(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(49_000)}</mergeCells>`),
  ],
  [
    'more merges',
    'too-large merges',
    afterCells(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(50_001)}</mergeCells>`),
  ],
  [
    'a hundred thousand validations',
    'read',
    afterCells(
      `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A:A</formula1></dataValidation>'.repeat(100_000)}</dataValidations>`,
    ),
  ],
  ['half a million hidden rows, every other one', 'read', moreRows('<row/><row hidden="1"/>'.repeat(500_000))],
  [
    'four hundred thousand hidden columns',
    'read',
    replace(sheet, '<cols>', `<cols>${'<col min="5" max="5" hidden="1"/>'.repeat(400_000)}`),
  ],
  ['a cell at the far end', 'read', moreRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  [
    'as many cells as are borne, scattered',
    'read',
    moreRows(many(195_000, (row) => `<row r="${(row + 200) * 5}"><c r="XFD${(row + 200) * 5}"><v>1</v></c></row>`)),
  ],
  [
    'cells in reverse order',
    'read',
    moreRows(many(100_000, (row) => `<row r="${900_000 - row}"><c><v>1</v></c></row>`)),
  ],
  ['one cell a million times', 'read', moreRows(`<row r="999">${'<c r="T999"><v>1</v></c>'.repeat(600_000)}</row>`)],
  [
    'ids in every row and column',
    'read',
    moreRows(many(2_000, (row) => `<row r="${row + 80}">${many(40, () => '<c t="str"><v>B1</v></c>')}</row>`)),
  ],
  ['a tag of a million attributes', 'read', moreRows(`<row ${many(900_000, (at) => `a${at}="" `)}/>`)],
  ['a tag whose name is long', 'read', afterCells(`<${'a'.repeat(5 * megabyte)}/>`)],

  // Numbers that are none, or that programs take for others.
  ...[
    '1e400',
    '-1e400',
    'NaN',
    'INF',
    '-Infinity',
    '0x10',
    '0b1',
    '1_000',
    '--1',
    '1e',
    '١٢',
    '1e-400',
    '-0',
    '1,5',
    '9007199254740993',
  ].map((number) => /** @type {const} */ ([`the number ${number}`, 'read', inEntry(`><v>${number}</v>`)])),

  // Names that objects have without being given them.
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((word) => [
    /** @type {const} */ ([`a text ${word}`, 'read', inEntry(` t="str"><v>${word}</v>`)]),
    /** @type {const} */ ([
      `another sheet called ${word}`,
      'read',
      replace(workbook, '</sheets>', `<sheet name="${word}" sheetId="9" r:id="rId2"/></sheets>`),
    ]),
    /** @type {const} */ ([
      `a name ct.${word}`,
      'read',
      moreNames(`<definedName name="ct.${word}">${word}!$A$1</definedName><definedName name="${word}">1</definedName>`),
    ]),
    /** @type {const} */ ([
      `the id ${word}`,
      'read',
      moreRows(`<row r="99"><c r="A99" t="str"><v>${word}</v></c></row>`),
    ]),
    /** @type {const} */ ([
      `the number format ${word}`,
      'read',
      replace(styles, /numFmtId="\d+"/g, `numFmtId="${word}"`),
    ]),
  ]),

  // Names.
  [
    'names that recurse',
    'read',
    moreNames(`<definedName name="ct.a">ct.b</definedName><definedName name="ct.b">ct.a</definedName>`),
  ],
  [
    'nine thousand names of one entry',
    'read',
    moreNames(`<definedName name="ct.base.population">ct.base.population</definedName>`.repeat(9_000)),
  ],
  ['more names', 'too-large names', moreNames('<definedName name="a">1</definedName>'.repeat(10_000))],
  [
    'a name of a sheet whose name never ends',
    'too-large textLength',
    moreNames(`<definedName name="ct.base.population">'${'a'.repeat(8 * megabyte)}'!$A$1</definedName>`),
  ],
  [
    'a name of quotes',
    'too-large textLength',
    moreNames(`<definedName name="ct.base.population">'${"''".repeat(4 * megabyte)}!$A$1</definedName>`),
  ],
  [
    'a sheet whose name never ends',
    'too-large textLength',
    replace(workbook, 'name="Hướng dẫn"', `name="${'a'.repeat(8 * megabyte)}"`),
  ],

  // Comments.
  [
    'as many comments as are borne',
    'read',
    withComments('<comment ref="E18"><text><t>a</t></text></comment>'.repeat(10_000)),
  ],
  [
    'a hundred thousand comments',
    'too-large comments',
    withComments('<comment ref="E18"><text><t>a</t></text></comment>'.repeat(100_000)),
  ],
  [
    'comments that are named two hundred times',
    'too-large comments',
    withComments('<comment ref="E18"><text><t>a</t></text></comment>'.repeat(2_000), 200),
  ],
  ['a thread of eight million blanks', 'too-large textLength', withThread(' '.repeat(8 * megabyte))],
  [
    'comments that are the sheet itself',
    'read',
    (parts) => {
      parts[sheetRels] = relationships([
        ['comments', 'sheet1.xml'],
        ['threadedComment', 'sheet1.xml'],
      ]);
    },
  ],

  // The package.
  [
    'a million shared texts',
    'too-large sharedStrings',
    replace(strings, '</sst>', `${'<si><t>a</t></si>'.repeat(800_000)}</sst>`),
  ],
  ['a text index that no table has', 'damaged', inEntry(' t="s"><v>999999</v>')],
  [
    'relationships in a circle',
    'read',
    (parts) => {
      parts['xl/worksheets/_rels/sheet2.xml.rels'] = relationships([
        ['worksheet', '../workbook.xml'],
        ['officeDocument', 'sheet1.xml'],
      ]);
    },
  ],
  [
    'two hundred thousand relationships',
    'read',
    (parts) => {
      parts[sheetRels] = relationships(
        Array.from({ length: 100_000 }, (_, at) => ['hyperlink', `http://example.vn/${at}`]),
      );
    },
  ],
  [
    'a relationship of ten thousand folders',
    'read',
    (parts) => {
      parts[sheetRels] = relationships([['hyperlink', 'a/../'.repeat(500_000)]]);
    },
  ],
  [
    'three hundred thousand content types',
    'read',
    replace(
      '[Content_Types].xml',
      '</Types>',
      `${many(200_000, (at) => `<Override PartName="/a${at}" ContentType="a"/>`)}</Types>`,
    ),
  ],
  [
    'a sheet that is on the internet',
    'damaged',
    replace(
      'xl/_rels/workbook.xml.rels',
      /Target="worksheets\/sheet2.xml"/,
      'Target="http://example.vn/a.xml" TargetMode="External"',
    ),
  ],
  [
    'two hundred sheets of one part',
    'too-large sheets',
    replace(
      workbook,
      '</sheets>',
      `${many(200, (at) => `<sheet name="s${at}" sheetId="${at + 9}" r:id="rId2"/>`)}</sheets>`,
    ),
  ],
  [
    'a hundred forms in one workbook',
    'too-large totalBytes',
    replace(
      workbook,
      '</sheets>',
      `${many(100, (at) => `<sheet name="s${at}" sheetId="${at + 9}" r:id="rId1"/>`)}</sheets>`,
    ),
  ],
  [
    'a document type with entities',
    'damaged',
    (parts) => {
      parts[strings] =
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${parts[strings] ?? ''}`;
    },
  ],
  ['a comment of ten megabytes', 'read', afterCells(`<!--${'-'.repeat(10 * megabyte)} -->`)],
]);

export const hostileNames = deeds.map(([name]) => name);

/**
 * Every such form, made of the bytes of a good one when it is asked for.
 *
 * @param {Uint8Array} form @returns {readonly HostileForm[]}
 */
export function hostileForms(form) {
  const good = Object.fromEntries(Object.entries(unzipSync(form)).map(([name, part]) => [name, strFromU8(part)]));
  return deeds.map(([name, answer, deed]) => ({
    name,
    answer,
    bytes() {
      const parts = { ...good };
      deed(parts);
      return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), {
        level: 1,
      });
    },
  }));
}
