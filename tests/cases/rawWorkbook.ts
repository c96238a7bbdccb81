import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bindForm, definedName } from '../../src/form/bindForm';
import { templateContent } from '../../src/form/templateContent';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { cellAddress, parseReference } from '../../src/workbook/address';
import { relationships } from '../xlsx/read/packages';

const sheetPart = 'xl/worksheets/sheet1.xml';
const dataPart = 'xl/worksheets/sheet3.xml';
const stylesPart = 'xl/styles.xml';
const workbookPart = 'xl/workbook.xml';

/** What is put into a cell: a number, a text, or XML of one's own between its tags with the type to go with it. */
export type Put = number | string | { readonly type?: string; readonly xml: string };

const names = new Map(
  templateContent(defaultPlan, { unit: '10465', year: 2026 }, formTextsVi).names.map(({ name, refersTo }) => [
    name,
    refersTo,
  ]),
);

/** Address of an entry, note, result or fact on a new form: `B3.num`, `B3.rate`, `meta.asOf`. */
export function addressOf(id: string): string {
  const binding = bindForm(defaultPlan).find(({ entry }) => entry === id);
  const place = binding?.cell ?? parseReference(names.get(definedName(id)) ?? '');
  if (!place) throw new Error(`The form has no ${id}`);
  return cellAddress(place.row, place.column);
}

/** One of our workbooks, changed part by part as other programs and hands change it. Every change demands what it changes. */
export class RawWorkbook {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 1 });
  }

  add(part: string, xml: string): this {
    this.#parts[part] = strToU8(xml);
    return this;
  }

  edit(part: string, sought: string | RegExp, replacement: string | ((...groups: string[]) => string)): this {
    const xml = strFromU8(this.#parts[part] ?? new Uint8Array());
    const changed =
      typeof replacement === 'string' ? xml.replace(sought, () => replacement) : xml.replace(sought, replacement);
    if (changed === xml) throw new Error(`${part} has no ${String(sought)}`);
    return this.add(part, changed);
  }

  sheet(sought: string | RegExp, replacement: string | ((...groups: string[]) => string)): this {
    return this.edit(sheetPart, sought, replacement);
  }

  workbook(sought: string | RegExp, replacement: string | ((...groups: string[]) => string)): this {
    return this.edit(workbookPart, sought, replacement);
  }

  /** Puts something into the cell of an entry, result or fact, in place of what was there; its style stays, or becomes `style`. */
  put(id: string, what: Put, style?: number): this {
    const part = id.startsWith('meta.') && id !== 'meta.asOf' ? dataPart : sheetPart;
    return this.putAt(addressOf(id), what, { part, style });
  }

  putAt(
    address: string,
    what: Put,
    { part = sheetPart, style }: { part?: string; style?: number | undefined } = {},
  ): this {
    const { type, xml } = contentOf(what);
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
    const row = /\d+/.exec(address)?.[0] ?? '';
    const has = cell.test(strFromU8(this.#parts[part] ?? new Uint8Array()));
    const write = (attributes: string) =>
      `<c r="${address}"${attributes.replace(/ t="[^"]*"/, '').replace(/ s="\d+"/, (own) => (style === undefined ? own : ` s="${style}"`))}${type === undefined ? '' : ` t="${type}"`}>${xml}</c>`;
    if (has) return this.edit(part, cell, (_, attributes = '') => write(attributes));
    return this.edit(
      part,
      new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`, 's'),
      (_, cells = '') => `${cells}${write('')}</row>`,
    );
  }

  empty(id: string): this {
    return this.sheet(
      new RegExp(`<c r="${addressOf(id)}"([^>]*?)(?:/>|>.*?</c>)`, 's'),
      (_, attributes = '') => `<c r="${addressOf(id)}"${attributes.replace(/ t="[^"]*"/, '')}/>`,
    );
  }

  /** A cell format of this number format or font; answers its number. */
  style({ numberFormat, font }: { readonly numberFormat?: string; readonly font?: string }): number {
    const entries = (list: string, element: string): number => {
      const xml = strFromU8(this.#parts[stylesPart] ?? new Uint8Array());
      const content = new RegExp(`<${list}[^>]*>(.*?)</${list}>`, 's').exec(xml)?.[1] ?? '';
      return content.split(`<${element}`).length - 1;
    };
    const [fonts, formats] = [entries('fonts', 'font>'), entries('cellXfs', 'xf ')];
    if (font !== undefined)
      this.edit(stylesPart, '</fonts>', `<font><sz val="12"/><name val="${font}"/></font></fonts>`);
    if (numberFormat !== undefined) {
      this.edit(
        stylesPart,
        /<numFmts[^>]*>/,
        (start) => `${start}<numFmt numFmtId="190" formatCode="${numberFormat}"/>`,
      );
    }
    const xf = `<xf numFmtId="${numberFormat === undefined ? 0 : 190}" fontId="${font === undefined ? 0 : fonts}" fillId="0" borderId="0" xfId="0"/>`;
    this.edit(stylesPart, '</cellXfs>', `${xf}</cellXfs>`);
    return formats;
  }

  /** Inserts an empty row of the report before this one; names and merges follow. Formulas name no row of the table. */
  insertRow(at: number): this {
    return this.#moveRows((row) => (row >= at ? row + 1 : row));
  }

  deleteRow(at: number): this {
    this.sheet(new RegExp(`<row r="${at}"[^>]*>.*?</row>`, 's'), '');
    this.workbook(new RegExp(`'Báo cáo'!\\$[A-Z]+\\$${at}(?=<)`, 'g'), '#REF!');
    return this.#moveRows((row) => (row > at ? row - 1 : row));
  }

  /** Inserts an empty column of the report before this one; names, merges and the formulas' references follow. */
  insertColumn(at: string): this {
    const moved = (column: string): string => (column >= at ? String.fromCharCode(column.charCodeAt(0) + 1) : column);
    return this.sheet(/<c r="([A-Z])(\d+)"/g, (_, column = '', row = '') => `<c r="${moved(column)}${row}"`)
      .sheet(
        /<mergeCell ref="([A-Z])(\d+):([A-Z])(\d+)"/g,
        (_, from = '', first = '', to = '', last = '') => `<mergeCell ref="${moved(from)}${first}:${moved(to)}${last}"`,
      )
      .sheet(/\$([A-Z]):\$([A-Z])/g, (_, from = '', to = '') => `$${moved(from)}:$${moved(to)}`)
      .workbook(
        /('Báo cáo'!\$)([A-Z])(\$\d+)/g,
        (_, start = '', column = '', row = '') => `${start}${moved(column)}${row}`,
      );
  }

  #moveRows(move: (row: number) => number): this {
    const moved = (row: string): string => String(move(Number(row)));
    return this.sheet(/<row r="(\d+)"/g, (_, row = '') => `<row r="${moved(row)}"`)
      .sheet(/<c r="([A-Z]+)(\d+)"/g, (_, column = '', row = '') => `<c r="${column}${moved(row)}"`)
      .sheet(
        /<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
        (_, from = '', first = '', to = '', last = '') => `<mergeCell ref="${from}${moved(first)}:${to}${moved(last)}"`,
      )
      .workbook(/('Báo cáo'!\$[A-Z]+\$)(\d+)/g, (_, start = '', row = '') => `${start}${moved(row)}`);
  }

  /** One more sheet of these rows. */
  addSheet(name: string, rows: string): this {
    return this.workbook('</sheets>', `<sheet name="${name}" sheetId="9" r:id="rId99"/></sheets>`)
      .edit(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `${relation('rId99', 'worksheet', 'worksheets/sheet9.xml')}</Relationships>`,
      )
      .add(
        'xl/worksheets/sheet9.xml',
        `<worksheet xmlns="${mainNamespace}"><sheetData>${rows}</sheetData></worksheet>`,
      );
  }

  /** The report sheet once more, under another name. */
  copyReport(name: string, unit?: string): this {
    const xml = strFromU8(this.#parts[sheetPart] ?? new Uint8Array());
    const mark = `<c r="A5" t="inlineStr"><is><t>unit=${unit ?? ''}</t></is></c>`;
    const copied = unit === undefined ? xml : xml.replace(/<c r="A5"[^>]*>.*?<\/c>/s, mark);
    return this.addSheet(name, '').add('xl/worksheets/sheet9.xml', copied);
  }

  /** A comment of the old kind. */
  comment(id: string, text: string): this {
    const xml = `<comments xmlns="${mainNamespace}"><authors><author/></authors><commentList><comment ref="${addressOf(id)}" authorId="0"><text><r><t>${text}</t></r></text></comment></commentList></comments>`;
    return this.add('xl/comments1.xml', xml).add(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships({ rId1: ['comments', '../comments1.xml'] }),
    );
  }
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}

function contentOf(what: Put): { readonly type: string | undefined; readonly xml: string } {
  if (typeof what === 'number') return { type: undefined, xml: `<v>${what}</v>` };
  if (typeof what === 'string') {
    const text = what.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return { type: 'inlineStr', xml: `<is><t xml:space="preserve">${text}</t></is>` };
  }
  return { type: what.type, xml: what.xml };
}
