import type { DataValidation } from 'hucre';
import { defaultLimits } from '../../xlsx/read/limits';
import { findWorkbookPart } from '../../xlsx/read/mainPart';
import { PackageReader } from '../../xlsx/read/packageReader';
import { readWorkbookPart } from '../../xlsx/read/workbookPart';
import type { XmlScanner } from '../../xlsx/read/xmlScanner';

/** Of a validation that allows everything: where it holds and what it says. */
export type MessageRule = Pick<DataValidation, 'range' | 'inputTitle' | 'inputMessage'>;

/** What hucre leaves out of a sheet. */
export interface SheetDetails {
  /** The validations that only show an input message. */
  readonly messages: readonly MessageRule[];
  /** Heights in points with which rows start that fit themselves to their text; rows count from 0. */
  readonly growingRows: ReadonlyMap<number, number>;
}

/** The details by the sheets' names. */
export function sheetDetails(bytes: Uint8Array): ReadonlyMap<string, SheetDetails> {
  const file = new PackageReader(bytes, defaultLimits);
  const part = findWorkbookPart(file);
  const relationships = file.relationships(part);
  const { sheets } = readWorkbookPart(file.scan(part), defaultLimits);
  const details = new Map<string, SheetDetails>();
  for (const { name, relationshipId } of sheets) {
    const target = relationships.get(relationshipId)?.target;
    if (target !== undefined) details.set(name, detailsOfPart(file.scan(target)));
  }
  return details;
}

function detailsOfPart(xml: XmlScanner): SheetDetails {
  const messages: MessageRule[] = [];
  const growingRows = new Map<number, number>();
  xml.openRoot('worksheet');
  while (xml.nextChild(1)) {
    if (xml.isNamed('sheetData')) {
      while (xml.nextChild(2)) {
        const [row, height, isCustom] = ['r', 'ht', 'customHeight'].map((name) => xml.attribute(name));
        if (height !== undefined && (isCustom ?? '0') === '0') growingRows.set(Number(row) - 1, Number(height));
      }
    } else if (xml.isNamed('dataValidations')) {
      while (xml.nextChild(2)) messages.push(...messageRule(xml));
    }
  }
  return { messages, growingRows };
}

function messageRule(xml: XmlScanner): MessageRule[] {
  const [type = 'none', range, message] = ['type', 'sqref', 'prompt'].map((name) => xml.attribute(name));
  if (type !== 'none' || range === undefined || message === undefined) return [];
  const title = xml.attribute('promptTitle');
  return [{ range, inputMessage: message, ...(title === undefined ? {} : { inputTitle: title }) }];
}
