import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/*
 * The same workbook as other programs write it: no content changes, only the way in which it is said.
 */

type Parts = Record<string, string>;
export type Dialect = (parts: Parts) => void;

/** The file's bytes in another program's dialect. Throws where nothing changed, since then nothing would be proved. */
export function inDialect(bytes: Uint8Array, dialect: Dialect): Uint8Array {
  const before = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const parts = { ...before };
  dialect(parts);
  if (JSON.stringify(parts) === JSON.stringify(before)) throw new Error('The dialect changed nothing');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, bytesOf(xml)])), { level: 1 });
}

const isSheet = (path: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(path);

function each(parts: Parts, isMeant: (path: string) => boolean, change: (xml: string, path: string) => string): void {
  for (const [path, xml] of Object.entries(parts)) if (isMeant(path)) parts[path] = change(xml, path);
}

/** Texts of the shared strings, as they stand between `<si>` and `</si>`. */
function sharedTexts(parts: Parts): readonly string[] {
  return [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => text);
}

/** Formulas without results, which many libraries write: whoever opens the file shall compute them. */
const withoutResults: Dialect = (parts) =>
  each(parts, isSheet, (xml) =>
    xml.replace(/<c ([^>]*?)>(<f>.*?<\/f>)(?:<v>.*?<\/v>|<v\/>)?<\/c>/gs, (_, attributes: string, formula: string) => {
      return `<c ${attributes.replace(/ t="\w+"/, '')}>${formula}<v></v></c>`;
    }),
  );

/** Every text in its own cell, and no table of shared strings. */
const inlineTexts: Dialect = (parts) => {
  const texts = sharedTexts(parts);
  each(parts, isSheet, (xml) =>
    xml.replace(/<c ([^>]*?) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, index: string) => {
      return `<c ${before}${after} t="inlineStr"><is>${texts[Number(index)] ?? ''}</is></c>`;
    }),
  );
  delete parts['xl/sharedStrings.xml'];
  each(
    parts,
    (path) => path.endsWith('.rels'),
    (xml) => xml.replace(/<Relationship [^>]*sharedStrings[^>]*\/>/, ''),
  );
  each(
    parts,
    (path) => path === '[Content_Types].xml',
    (xml) => xml.replace(/<Override [^>]*sharedStrings[^>]*\/>/, ''),
  );
};

/** Each shared text in runs with looks of their own, as after a word was made bold. */
const richTexts: Dialect = (parts) =>
  each(
    parts,
    (path) => path === 'xl/sharedStrings.xml',
    (xml) =>
      xml.replace(/<si><t(?: [^>]*)?(?<!\/)>([^<]*)<\/t><\/si>/g, (whole, text: string) => {
        if (text.length < 2 || text.includes('&')) return whole;
        const [start, end] = [text.slice(0, 1), text.slice(1)];
        return `<si><r><t xml:space="preserve">${start}</t></r><r><rPr><b/><sz val="12"/></rPr><t xml:space="preserve">${end}</t></r><phoneticPr fontId="1"/></si>`;
      }),
  );

/** Every element of the spreadsheet's own vocabulary with a prefix, as Microsoft's Open XML SDK writes it. */
const prefixed: Dialect = (parts) =>
  each(
    parts,
    (path) => /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/.test(path),
    (xml) =>
      xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s>/])/g, '<$1x:$2').replace(/ xmlns="(http[^"]*main)"/, ' xmlns:x="$1"'),
  );

/** ISO 29500 strict: other namespaces, the same meaning. */
const strict: Dialect = (parts) =>
  each(
    parts,
    () => true,
    (xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
  );

/** Addresses from the package's root, and parts under names that nobody else gives them. */
const otherPartNames: Dialect = (parts) => {
  each(
    parts,
    (path) => path === 'xl/_rels/workbook.xml.rels',
    (xml) =>
      xml.replace(
        /Target="(?!\/)worksheets\/sheet(\d)\.xml"/g,
        'Target="/xl/worksheets/Tabelle $1.xml"'.replace(' ', '_'),
      ),
  );
  each(
    parts,
    (path) => path === '[Content_Types].xml',
    (xml) => xml.replace(/\/xl\/worksheets\/sheet(\d)\.xml/g, '/xl/worksheets/Tabelle_$1.xml'),
  );
  for (const path of Object.keys(parts).filter(isSheet)) {
    parts[path.replace(/sheet(\d)\.xml$/, 'Tabelle_$1.xml')] = parts[path] ?? '';
    Reflect.deleteProperty(parts, path);
  }
};

/** Line breaks and indentation between elements, a byte order mark, and quotes of the other kind. */
const prettyPrinted: Dialect = (parts) =>
  each(
    parts,
    (path) => isSheet(path) || path === 'xl/workbook.xml',
    (xml) =>
      `\ufeff${xml
        .replace(/<(row|c|sheet|definedName)(?=[\s>])/g, '\r\n    <$1')
        .replace(/ (r|t|s|name|sheetId)="([^"'&]*)"/g, " $1='$2'")
        .replace(/<v>/g, '<v >')}`,
  );

/** No addresses on rows and cells: they are counted. */
const withoutAddresses: Dialect = (parts) =>
  each(parts, isSheet, (xml) =>
    xml.replace(/<sheetData>(.*?)<\/sheetData>/s, (_, rows: string) => `<sheetData>${countedRows(rows)}</sheetData>`),
  );

function countedRows(rows: string): string {
  let next = 1;
  return [...rows.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)]
    .map(([, number, attributes = '', cells = '']) => {
      const gap = '<row/>'.repeat(Number(number) - next);
      next = Number(number) + 1;
      return `${gap}<row${attributes}>${countedCells(cells)}</row>`;
    })
    .join('');
}

function countedCells(cells: string): string {
  let next = 1;
  return [...cells.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(\/>|>.*?<\/c>)/gs)]
    .map(([, letters = '', attributes = '', rest = '']) => {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const gap = '<c/>'.repeat(column - next);
      next = column + 1;
      return `${gap}<c${attributes}${rest}`;
    })
    .join('');
}

/** Whole numbers with a decimal point or an exponent, as Gnumeric and some scripts write them. */
const otherNumbers: Dialect = (parts) =>
  each(parts, isSheet, (xml) =>
    xml.replace(/<c ([^>]*?)><v>(\d{2,})<\/v><\/c>/g, (whole, attributes: string, digits: string) =>
      / t="s"/.test(` ${attributes}`)
        ? whole
        : `<c ${attributes} t="n"><v>${digits[0]}.${digits.slice(1)}E+${digits.length - 1}</v></c>`,
    ),
  );

/** The calendar of old Macs, and views, properties and extensions that say nothing of the cells. */
const fromMac: Dialect = (parts) => {
  each(
    parts,
    (path) => path === 'xl/workbook.xml',
    (xml) =>
      xml.replace(
        /<workbookPr[^>]*\/>|(?=<bookViews)|(?=<sheets>)/,
        '<workbookPr date1904="1" codeName="ThisWorkbook"/>',
      ),
  );
  each(parts, isSheet, (xml) =>
    xml.replace(
      '</worksheet>',
      '<extLst><ext xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" uri="{64002731-A6B0-56B0-2670-7721B7C09600}"><mx:PLV Mode="0"/></ext></extLst></worksheet>',
    ),
  );
};

/** Formulas stated once and shared, so that most cells of a column only say which one they share. */
const sharedFormulas: Dialect = (parts) =>
  each(parts, isSheet, (xml) => {
    let count = 0;
    return xml.replace(/<f>(.*?)<\/f>/gs, (_, formula: string) => {
      const index = count++;
      return index % 5 === 0
        ? `<f t="shared" ref="F1:Q99" si="${index}">${formula}</f>`
        : `<f t="shared" si="${index}"/>`;
    });
  });

/** Texts with hints of how they are spoken, as Japanese Excel writes them; the hints are no part of the text. */
const spokenTexts: Dialect = (parts) =>
  each(
    parts,
    (path) => path === 'xl/sharedStrings.xml',
    (xml) =>
      xml.replaceAll(
        '</si>',
        '<rPh sb="0" eb="1"><t>ヒント</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>',
      ),
  );

/** Cells in any order, each with its address, and rows that come in two parts. */
const unordered: Dialect = (parts) =>
  each(parts, isSheet, (xml) =>
    xml.replace(/<row ([^>]*[^/>])>(.*?)<\/row>/gs, (_, attributes: string, cells: string) => {
      const all = cells.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
      const [first, second] = [all.slice(0, 5), all.slice(5)].map((some) => [...some].reverse().join(''));
      return `<row ${attributes}>${second ?? ''}</row><row ${attributes}>${first ?? ''}</row>`;
    }),
  );

/** Marked sections, comments, instructions and entities wherever XML allows them. */
const markedUp: Dialect = (parts) => {
  each(
    parts,
    (path) => path === 'xl/sharedStrings.xml',
    (xml) =>
      xml.replace(/(<t[^>/]*>)([^<&]{2,})<\/t>/g, (_, tag: string, text: string) => {
        return `${tag}<![CDATA[${text.slice(0, 1)}]]><!-- a -->&#${text.codePointAt(1) ?? 32};${text.slice(1 + String.fromCodePoint(text.codePointAt(1) ?? 32).length)}</t>`;
      }),
  );
  each(parts, isSheet, (xml) => xml.replaceAll('<row ', '<!-- <row r="1"> --><?a <c/> ?><row '));
};

/** A prefix even in the lists of the package's parts, and another than usual where a sheet names its part. */
const prefixedLists: Dialect = (parts) => {
  each(
    parts,
    (path) => path === '[Content_Types].xml' || path.endsWith('.rels'),
    (xml) => xml.replace(/<(\/?)([A-Z]\w*)(?=[\s>/])/g, '<$1p:$2').replace(' xmlns=', ' xmlns:p='),
  );
  each(
    parts,
    (path) => path === 'xl/workbook.xml',
    (xml) => xml.replace('xmlns:r=', 'xmlns:link=').replaceAll(' r:id=', ' link:id='),
  );
};

const sheetName = (escape: (text: string) => string): Dialect => {
  const name = (number: string) => escape(`Trang tính ${number}.xml`);
  return (parts) => {
    each(
      parts,
      (path) => path === 'xl/_rels/workbook.xml.rels' || path === '[Content_Types].xml',
      (xml) => xml.replace(/sheet(\d)\.xml/g, (_, number: string) => encodeURIComponent(`Trang tính ${number}.xml`)),
    );
    for (const path of Object.keys(parts).filter(isSheet)) {
      parts[path.replace(/sheet(\d)\.xml$/, (_, number: string) => name(number))] = parts[path] ?? '';
      Reflect.deleteProperty(parts, path);
    }
  };
};

/** The last row first. */
const rowsBackwards: Dialect = (parts) =>
  each(parts, isSheet, (xml) =>
    xml.replace(/<sheetData>(.*?)<\/sheetData>/s, (_, rows: string) => {
      const all = rows.match(/<row [^>]*?(?:\/>|>.*?<\/row>)/gs) ?? [];
      return `<sheetData>${[...all].reverse().join('')}</sheetData>`;
    }),
  );

/** What newer programs say to those who understand it, and otherwise: rows and cells that are the same for both, and things of their own. */
const alternatives: Dialect = (parts) => {
  const alternative = (choice: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">${choice}</mc:Choice><mc:Fallback>${choice}</mc:Fallback></mc:AlternateContent>`;
  each(
    parts,
    (path) => path === 'xl/workbook.xml',
    (xml) =>
      xml.replace(
        '<sheets>',
        `${alternative('<sheets><sheet name="Nháp" sheetId="7" r:id="rId7"/></sheets>')}<sheets>`,
      ),
  );
  each(parts, isSheet, (xml) => {
    const control = alternative('<controls><control name="E18"/></controls>');
    return xml
      .replace('<sheetData>', `${control}<sheetData>`)
      .replace('</sheetData>', `</sheetData>${control}`)
      .replace(/<c r="[C-F][^>]*?(?:\/>|>.*?<\/c>)/gs, alternative)
      .replace(/<row r="\d*[02468]"[^>]*?(?:\/>|>.*?<\/row>)/gs, alternative);
  });
};

/** Results and numbers with the type that they have anyway, and the breaks of lines as characters and escapes. */
const spelledOut: Dialect = (parts) => {
  each(parts, isSheet, (xml) => xml.replace(/<c ((?:(?! t=)[^>])*?)><v>/g, '<c $1 t="n"><v xml:space="preserve">'));
  each(
    parts,
    (path) => path === 'xl/sharedStrings.xml',
    (xml) => xml.replaceAll('\n', '_x000A_').replace(/(?<=<t[^>]*>)Có(?=<)/g, '_x0043_&#xf3;'),
  );
};

/** Two bytes for every character. */
const inUtf16: Dialect = (parts) =>
  each(
    parts,
    (path) => isSheet(path) || path === 'xl/sharedStrings.xml' || path === 'xl/workbook.xml',
    (xml) => strFromU8(twoBytes(`\ufeff${xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')}`), true),
  );

function twoBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Parts that are no UTF-8 are held with one character for each byte. */
const bytesOf = (xml: string): Uint8Array => strToU8(xml, xml.startsWith('\u00ff\u00fe'));

export const dialects: Readonly<Record<string, Dialect>> = {
  'a library that computes nothing': withoutResults,
  'a library without shared strings': inlineTexts,
  'a library without shared strings that computes nothing': (parts) => {
    inlineTexts(parts);
    withoutResults(parts);
  },
  'an office suite that writes texts in runs': richTexts,
  'the Open XML SDK, with prefixes': prefixed,
  'Excel in strict mode': strict,
  'a suite with its own part names and absolute addresses': otherPartNames,
  'a program that indents its XML': prettyPrinted,
  'a script that leaves addresses out': withoutAddresses,
  'a program with other spellings of numbers': otherNumbers,
  'Excel for Mac': fromMac,
  'a program that shares formulas': sharedFormulas,
  'Japanese Excel, with phonetic hints': spokenTexts,
  'a program that writes cells in any order': unordered,
  'a program that uses all that XML allows': markedUp,
  'a program that writes two bytes a character': inUtf16,
  'a program with prefixes in its lists of parts': prefixedLists,
  'a program that writes escapes into the names of parts': sheetName(encodeURIComponent),
  'a program that writes Vietnamese names of parts': sheetName((text) => text),
  'a program that writes the last row first': rowsBackwards,
  'Excel with alternatives for newer programs': alternatives,
  'a program that spells everything out': spelledOut,
  'strict, prefixed and without results at once': (parts) => {
    withoutResults(parts);
    prefixed(parts);
    strict(parts);
  },
};
