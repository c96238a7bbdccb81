import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { richContent } from '../richContent';
import { readBothWays } from './bothWays';
import { partsWith, readOk, xlsxWith } from './packages';
import { rawZip } from './rawZip';

const problems = new Set(['not-a-workbook', 'encrypted', 'legacy-xls', 'other-format', 'too-large', 'damaged']);

/** Reads it all, as the form layer would; a throw fails the test. */
function answers(bytes: Uint8Array): boolean {
  const outcome = readBothWays(bytes);
  return outcome.ok || problems.has(outcome.problem.code);
}

/** Changes to some places of a text or file: `at` is a share of its length. */
const edits = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), value }), {
    minLength: 1,
    maxLength: 8,
  });

let written: Uint8Array;
beforeAll(async () => {
  written = await writeWorkbook(richContent);
});

test('any bytes have an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), answers), { numRuns: 500 });
});

test('any bytes after a signature have an answer', () => {
  const signature = fc.constantFrom(
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0x50, 0x4b, 5, 6],
    [9, 8, 8, 0],
  );
  fc.assert(
    fc.property(signature, fc.uint8Array({ maxLength: 600 }), (start, rest) =>
      answers(new Uint8Array([...start, ...rest])),
    ),
    { numRuns: 300 },
  );
});

test('a written workbook with some bytes changed has an answer', () => {
  expect(readOk(written).sheets).toHaveLength(4);
  fc.assert(
    fc.property(edits(fc.integer({ min: 0, max: 255 })), (changes) => {
      const bytes = written.slice();
      for (const { at, value } of changes) bytes[Math.floor(at * bytes.length)] = value;
      return answers(bytes);
    }),
    { numRuns: 400 },
  );
});

test('a workbook whose directory has some bytes changed has an answer', () => {
  const bytes = xlsxWith('<row><c><v>1</v></c></row>');
  const directory = strFromU8(bytes, true).indexOf('PK\x01\x02');
  expect(directory).toBeGreaterThan(0);
  fc.assert(
    fc.property(edits(fc.constantFrom(0, 1, 0x7f, 0xff, 0x50)), (changes) => {
      const changed = bytes.slice();
      for (const { at, value } of changes) changed[directory + Math.floor(at * (bytes.length - directory))] = value;
      return answers(changed);
    }),
    { numRuns: 500 },
  );
});

test('a workbook whose XML has pieces put in, taken out or doubled has an answer', () => {
  const names = Object.keys(partsWith(''));
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      ' ',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '<!DOCTYPE a>',
      '<c>',
      '</c>',
    ],
    ...['<row r="9">', '</row>', '<v>1</v>', '<f>', ' r="B2"', ' t="s"', ' s="9"', '\0', '\ufffd', 'x'],
  );
  const rows =
    '<row r="1" spans="1:3"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="b"><f>A1=1</f><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r></is></c></row>';
  const good = partsWith(rows, {
    'xl/sharedStrings.xml': '<sst><si><t>a &amp; b</t></si><si><r><t>c</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><fonts><font><name val="a"/></font></fonts><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>',
  });
  const change = edits(fc.record({ piece, removed: fc.integer({ min: 0, max: 12 }) }));
  fc.assert(
    fc.property(fc.constantFrom(...names, 'xl/sharedStrings.xml', 'xl/styles.xml'), change, (name, changes) => {
      let xml = String(good[name]);
      for (const { at, value } of changes) {
        const place = Math.floor(at * xml.length);
        xml = xml.slice(0, place) + value.piece + xml.slice(place + value.removed);
      }
      const entries = Object.entries({ ...good, [name]: xml });
      return answers(
        rawZip(entries.map(([part, text]) => ({ name: part, content: strToU8(String(text)), method: 0 }))),
      );
    }),
    { numRuns: 1500 },
  );
});
