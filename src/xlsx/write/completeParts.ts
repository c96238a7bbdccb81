import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../../workbook/address';

/** A cell whose value is an error, on a sheet counted from 1. */
export interface ErrorCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly error: string;
}

/** A row that may be fitted to what is typed later, on a sheet counted from 1. */
export interface GrowingRow {
  readonly sheet: number;
  readonly row: number;
}

const stylesPart = 'xl/styles.xml';
const propertiesPart = 'docProps/core.xml';

/**
 * Writes into the file what hucre 1.0.0 has no words for: an unlocked Normal style, error values and rows that may grow; puts the
 * elements of fonts in the schema's order; and takes out the time of writing, so that the same content always gives the same
 * bytes. Each change demands the text that it replaces, so that another version of hucre fails here and not in Excel.
 */
export function completeParts(
  file: Uint8Array,
  errors: readonly ErrorCell[],
  growingRows: readonly GrowingRow[],
): Uint8Array {
  const parts = unzipSync(file);
  const change = (part: string, edit: (xml: string) => string) => {
    const content = parts[part];
    if (!content) throw new Error(`hucre wrote no ${part}`);
    parts[part] = strToU8(edit(strFromU8(content)));
  };
  change(stylesPart, (xml) => sortFontElements(unlockNormalStyle(xml)));
  change(propertiesPart, (xml) => replaceOnce(xml, /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, () => ''));
  for (const error of errors) change(sheetPart(error.sheet), (xml) => setError(xml, error));
  for (const { sheet, row } of growingRows) change(sheetPart(sheet), (xml) => letGrow(xml, row));
  // fflate writes local time, and a file may not be older than 1980.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function sheetPart(sheet: number): string {
  return `xl/worksheets/sheet${String(sheet)}.xml`;
}

/** A height that is not the user's own gives way when a cell of the row needs more. */
function letGrow(xml: string, row: number): string {
  return replaceOnce(
    xml,
    new RegExp(`(<row r="${String(row)}" ht="[^"]*") customHeight="1"`),
    (_, start = '') => start,
  );
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

function setError(xml: string, { row, column, error }: ErrorCell): string {
  const start = `<c r="${cellAddress(row, column)}"`;
  const value = `<v>${error.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</v>`;
  return replaceOnce(
    xml,
    new RegExp(`${start}([^>]*?)(?:/>|>(.*?)</c>)`, 's'),
    (_, attributes: string, formula = '') => `${start}${attributes} t="e">${formula}${value}</c>`,
  );
}

function replaceOnce(
  xml: string,
  sought: string | RegExp,
  replacement: (whole: string, ...groups: string[]) => string,
): string {
  const changed = xml.replace(sought, replacement);
  if (changed === xml) throw new Error(`hucre wrote no ${String(sought)}`);
  return changed;
}
