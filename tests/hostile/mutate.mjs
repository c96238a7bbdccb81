import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { randomFrom } from './random.mjs';

/*
 * Bends a real form where it has joints: the tokens of its XML, what attributes say, how cells refer to texts, styles and each other, and the
 * zip around all that. One seed, one file.
 */

/** @typedef {ReturnType<typeof randomFrom>} Chance */
/** @typedef {Record<string, string>} Parts */

const words = [
  ...[
    '',
    '0',
    '1',
    '-1',
    '2',
    '9',
    '41',
    '65536',
    '1048577',
    '4294967296',
    '1e9',
    '1e400',
    '-0',
    'NaN',
    '0x1F',
    ' 7 ',
    '1.234',
    '12,5',
  ],
  ...[
    's',
    'str',
    'b',
    'e',
    'd',
    'n',
    'inlineStr',
    'shared',
    'array',
    'true',
    'false',
    'hidden',
    'veryHidden',
    'preserve',
    'External',
  ],
  ...[
    'A1',
    'E18',
    'XFD1048576',
    'A1:XFD1048576',
    'E18:A1',
    'ZZZ1',
    'A0',
    "'Báo cáo'!$E$18",
    "'[1]a'!A1",
    '#REF!',
    '$E:$E',
    'Báo cáo',
    'BÁO CÁO',
  ],
  ...[
    'B1',
    'base.population',
    'form.columns',
    'year=2026',
    'unit=10465',
    'template=1',
    'plan=',
    'ct.B1.num',
    'ct.meta.year',
    '__proto__',
    'constructor',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '＝1',
    '<b>',
    '…',
    '-',
    'không',
    '95%',
    '120 người',
    '5/6',
    '２０',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\u0301',
  ],
  ...[
    '2026-06-05',
    '#N/A',
    '/xl/workbook.xml',
    '../../a.xml',
    'http://example.vn/a.xml',
    'worksheets/sheet1.xml',
    'xl\\workbook.xml',
    '%2e%2e/a',
    'General',
    '0%',
    'd/m/yyyy',
  ],
];
const pieces = [
  ...[
    '<!-- a -->',
    '<?a b?>',
    '<![CDATA[1]]>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a>',
    '&amp;',
    '&#0;',
    '&a;',
    '&',
    '_x000D_',
    '\r\n',
    ' ',
    '\0',
  ],
  ...[
    '<v>1</v>',
    '<f>1</f>',
    '<f t="shared" si="0"/>',
    '<is><t>a</t></is>',
    '<c/>',
    '<c t="s"><v>0</v></c>',
    '<row/>',
    '<row r="9" hidden="1"/>',
  ],
  ...[
    '</v>',
    '</c>',
    '</row>',
    '</sheetData>',
    '<a:b xmlns:a="c"/>',
    '<r><t>a</t></r>',
    '<rPh><t>a</t></rPh>',
    '<mergeCell ref="A1:E99"/>',
  ],
];
const token = /<[^>]*>|[^<]+/g;

/** What can be done to the tokens of a part. @type {readonly ((tokens: string[], at: number, chance: Chance) => void)[]} */
const tokenDeeds = [
  (tokens, at) => tokens.splice(at, 1),
  (tokens, at) => tokens.splice(at, 0, tokens[at] ?? ''),
  (tokens, at, { pick }) => tokens.splice(at, 0, pick(pieces)),
  (tokens, at, { pick }) => tokens.splice(at, 1, pick(tokens)),
  (tokens, at, { below }) => tokens.splice(at, 1 + below(200)),
  (tokens, at, { below }) => tokens.splice(below(tokens.length), 0, ...tokens.slice(at, at + 1 + below(60))),
  (tokens, at, { below }) => tokens.splice(below(tokens.length), 0, ...tokens.splice(at, 1 + below(60))),
  (tokens, at, chance) => change(tokens, at, (text) => (text.startsWith('<') ? text : chance.pick(words))),
  (tokens, at, { pick }) =>
    change(tokens, at, (text) => text.replace(/"[^"]*"/, () => `"${pick(words).replaceAll('"', '')}"`)),
  (tokens, at, { pick }) =>
    change(tokens, at, (text) =>
      text.replace(/(\s\w+="[^"]*")([^>]*)$/, (_, one, rest) =>
        pick([true, false]) ? rest : `${rest.replace('>', '')}${one}>`,
      ),
    ),
  (tokens, at, { below }) =>
    change(tokens, at, (text) => text.replace(/\d+/, (digits) => String(Math.max(0, Number(digits) + below(5) - 2)))),
  (tokens, at) => change(tokens, at, (text) => text.replaceAll('"', "'")),
  (tokens, at) => change(tokens, at, (text) => text.replace(/^<(\/?)/, '<$1x:')),
  (tokens, at, { below }) => change(tokens, at, (text) => text.slice(0, below(text.length + 1))),
];

/** What is done to one kind of reference in all of a part. @type {readonly ((xml: string, chance: Chance) => string)[]} */
const partDeeds = [
  (xml, { pick }) => replaceSome(xml, / s="\d+"/g, pick, () => ` s="${pick(words)}"`),
  (xml, { pick }) => replaceSome(xml, / t="\w+"/g, pick, () => ` t="${pick(words)}"`),
  (xml, { pick, below }) =>
    replaceSome(xml, / r="[A-Z]+\d+"/g, pick, () => ` r="${pick(['A', 'E', 'P', 'XFD'])}${below(90)}"`),
  (xml, { pick }) => replaceSome(xml, / r="[^"]*"/g, pick, () => ''),
  (xml, { pick }) => replaceSome(xml, /<v>[^<]*/g, pick, () => `<v>${pick(words)}`),
  (xml, { pick, below }) =>
    replaceSome(xml, /\$[A-Z]+\$\d+/g, pick, () => `$${pick(['A', 'E', 'F', 'P'])}$${below(80)}`),
  (xml, { pick }) =>
    replaceSome(
      xml,
      /name="ct\.[^"]*"/g,
      pick,
      () => `name="ct.${pick(['B1.num', 'meta.unit', 'b1.NUM', 'base.clans', '__proto__'])}"`,
    ),
  (xml, { pick }) =>
    replaceSome(xml, /(Id|r:id)="rId\d"/g, pick, (found) => found.replace(/\d/, pick(['1', '2', '3', '4', '9']))),
  (xml, { below }) => {
    const rows = xml.split(/(?=<row )/);
    rows.splice(below(rows.length), 0, ...rows.splice(below(rows.length), 3));
    return rows.join('');
  },
  (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''),
  (xml) => `\ufeff${xml}`,
];

/** @param {string[]} tokens @param {number} at @param {(text: string) => string} to */
function change(tokens, at, to) {
  tokens[at] = to(tokens[at] ?? '');
}

/** @param {string} xml @param {RegExp} pattern @param {Chance['pick']} pick @param {(found: string) => string} to */
function replaceSome(xml, pattern, pick, to) {
  const share = pick([2, 10, 100, 1000]);
  let count = 0;
  return xml.replace(pattern, (found) => (count++ % share === 0 ? to(found) : found));
}

/**
 * @param {Uint8Array} form @param {number} seed
 * @returns {Uint8Array}
 */
export function mutated(form, seed) {
  const chance = randomFrom(seed);
  /** @type {Parts} */
  const parts = Object.fromEntries(Object.entries(unzipSync(form)).map(([name, part]) => [name, strFromU8(part)]));
  for (let deeds = 1 + chance.below(4); deeds > 0; deeds--) mutatePart(parts, chance);
  if (chance.next() < 0.15) mutateNames(parts, chance);
  const contents = Object.entries(parts).map(([name, xml]) => /** @type {const} */ ([name, encoded(xml, chance)]));
  const bytes = zipSync(Object.fromEntries(contents), { level: chance.pick([0, 1, 6]) });
  if (chance.next() < 0.1)
    for (let flips = 1 + chance.below(4); flips > 0; flips--) bytes[chance.below(bytes.length)] = chance.below(256);
  return chance.next() < 0.03 ? bytes.subarray(0, chance.below(bytes.length)) : bytes;
}

/** @param {Parts} parts @param {Chance} chance */
function mutatePart(parts, chance) {
  const names = Object.keys(parts);
  const name = chance.next() < 0.5 ? 'xl/worksheets/sheet1.xml' : chance.pick(names);
  const xml = parts[name] ?? '';
  if (chance.next() < 0.4) {
    parts[name] = chance.pick(partDeeds)(xml, chance);
    return;
  }
  const tokens = xml.match(token) ?? [''];
  chance.pick(tokenDeeds)(tokens, chance.below(tokens.length), chance);
  parts[name] = tokens.join('');
}

/** Parts lost, renamed, doubled or exchanged. @param {Parts} parts @param {Chance} chance */
function mutateNames(parts, chance) {
  const [one, other] = [chance.pick(Object.keys(parts)), chance.pick(Object.keys(parts))];
  const content = parts[one] ?? '';
  const deed = chance.below(4);
  if (deed === 0) Reflect.deleteProperty(parts, one);
  if (deed === 1)
    parts[chance.pick([one.toUpperCase(), `/${one}`, `../${one}`, one.replaceAll('/', '\\'), `${one}.bak`])] = content;
  if (deed === 2) [parts[one], parts[other]] = [parts[other] ?? '', content];
  if (deed === 3) parts[one] = parts[other] ?? '';
}

/** Mostly UTF-8; sometimes another encoding, or broken. @param {string} xml @param {Chance} chance */
function encoded(xml, chance) {
  if (chance.next() > 0.01) return strToU8(xml);
  if (chance.next() < 0.5) return strToU8(xml, true);
  const bytes = new Uint8Array(xml.length * 2);
  for (let at = 0; at < xml.length; at++) new DataView(bytes.buffer).setUint16(at * 2, xml.charCodeAt(at), true);
  return bytes;
}
