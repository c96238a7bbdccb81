import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetContent } from '../../workbook/content';
import { styleNumbers } from './sampleCells';
import { SharedTexts } from './sharedTexts';
import { sheetPart } from './sheetData';

const stylesPart = 'xl/styles.xml';
const propertiesPart = 'docProps/core.xml';
const textsPart = 'xl/sharedStrings.xml';

/**
 * Writes into the file what hucre 1.0.0 has no words for: an unlocked Normal style; puts the elements of fonts in the schema's order;
 * fills in the sheets' rows; and takes out the time of writing, so that the same content always gives the same bytes. Each change
 * demands the text that it replaces, so that another version of hucre fails here and not in Excel. `styles` are those of the samples.
 */
export function completeParts(
  file: Uint8Array,
  sheets: readonly SheetContent[],
  styles: readonly string[],
): Uint8Array {
  const parts = unzipSync(file);
  const textOf = (part: string): string => {
    const content = parts[part];
    if (!content) throw new Error(`hucre wrote no ${part}`);
    return strFromU8(content);
  };
  const edit = (part: string, change: (xml: string) => string) => (parts[part] = strToU8(change(textOf(part))));
  edit(stylesPart, (xml) => sortFontElements(unlockNormalStyle(xml)));
  edit(propertiesPart, (xml) => replaceOnce(xml, /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, () => ''));
  const numbers = styleNumbers(textOf(partOf(0)), styles);
  const texts = new SharedTexts();
  sheets.forEach((sheet, index) => {
    parts[partOf(index)] = sheetPart(textOf(partOf(index)), sheet, numbers, texts);
  });
  if (!parts[textsPart]) throw new Error(`hucre wrote no ${textsPart}`);
  parts[textsPart] = texts.part();
  // fflate writes local time, and a file may not be older than 1980.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

/** Where hucre puts a sheet, counted from 0. */
function partOf(sheet: number): string {
  return `xl/worksheets/sheet${String(sheet + 1)}.xml`;
}

/** Both the style and the cell format that cells without a style have. */
function unlockNormalStyle(xml: string): string {
  const format = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const unlocked = 'applyProtection="1"><protection locked="0"/></xf>';
  return replaceOnce(
    replaceOnce(xml, `<xf ${format}/>`, () => `<xf ${format} ${unlocked}`),
    `<xf ${format} xfId="0"/>`,
    () => `<xf ${format} xfId="0" ${unlocked}`,
  );
}

const fontElements = ['b', 'i', 'u', 'sz', 'color', 'name'];

function sortFontElements(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, elements: string) => {
    const sorted = (elements.match(/<[^>]+>/g) ?? []).sort((left, right) => fontOrder(left) - fontOrder(right));
    return `<font>${sorted.join('')}</font>`;
  });
}

function fontOrder(element: string): number {
  return fontElements.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}

function replaceOnce(xml: string, sought: string | RegExp, replacement: () => string): string {
  const changed = xml.replace(sought, replacement);
  if (changed === xml) throw new Error(`hucre wrote no ${String(sought)}`);
  return changed;
}
