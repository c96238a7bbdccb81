import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../src/workbook/cell';
import type { Problem } from '../../../src/workbook/problem';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { ReadLimits } from '../../../src/xlsx/read/limits';
import { readBothWays } from './bothWays';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const main = mainNamespace;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypes(mainType = `${spreadsheetType}.sheet.main+xml`, part = '/xl/workbook.xml'): string {
  return (
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="${part}" ContentType="${mainType}"/></Types>`
  );
}

/** Relationships by id: the last segment of their type, and their target. */
export function relationships(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const list = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${list.join('')}</Relationships>`;
}

export function worksheet(rows: string): string {
  return `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${rows}</sheetData><legacy/></worksheet>`;
}

export function workbookXml(sheets: string, rest = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${rest}</workbook>`;
}

/** The parts of a workbook with one sheet of the given rows. */
export function partsWith(rows: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookXml('<sheet name="Trang" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': worksheet(rows),
    ...more,
  };
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

export function xlsxWith(rows: string, more: Parts = {}): Uint8Array {
  return zipOf(partsWith(rows, more));
}

export function readOk(bytes: Uint8Array, limits?: Partial<ReadLimits>): WorkbookSnapshot {
  const outcome = readBothWays(bytes, limits);
  if (!outcome.ok) throw new Error(`Not read: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export function problemOf(bytes: Uint8Array, limits?: Partial<ReadLimits>): Problem | undefined {
  const outcome = readBothWays(bytes, limits);
  return outcome.ok ? undefined : outcome.problem;
}

/** The cell A1 of a workbook whose first sheet has these rows. */
export function firstCell(rows: string, more: Parts = {}): Cell | undefined {
  return readOk(xlsxWith(rows, more)).sheets[0]?.at(1, 1);
}
