import type { DataValidation } from 'hucre';
import { defaultLimits } from '../../xlsx/read/limits';
import { findWorkbookPart } from '../../xlsx/read/mainPart';
import { PackageReader } from '../../xlsx/read/packageReader';
import { readWorkbookPart } from '../../xlsx/read/workbookPart';
import { XmlScanner } from '../../xlsx/read/xmlScanner';

/** Of a validation that allows everything: where it holds and what it says. */
export type MessageRule = Pick<DataValidation, 'range' | 'inputTitle' | 'inputMessage'>;

/** By sheet: the validations that only show an input message, which hucre leaves out. */
export function messageOnlyRules(bytes: Uint8Array): ReadonlyMap<string, readonly MessageRule[]> {
  const file = new PackageReader(bytes, defaultLimits);
  const part = findWorkbookPart(file);
  const relationships = file.relationships(part);
  const { sheets } = readWorkbookPart(file.text(part), part, defaultLimits);
  return new Map(
    sheets.map(({ name, relationshipId }) => {
      const target = relationships.get(relationshipId)?.target;
      return [name, target === undefined ? [] : rulesOfPart(file.text(target), target)];
    }),
  );
}

function rulesOfPart(text: string, part: string): MessageRule[] {
  const rules: MessageRule[] = [];
  const xml = new XmlScanner(text, part);
  xml.openRoot('worksheet');
  while (xml.nextChild(1)) {
    if (!xml.isNamed('dataValidations')) continue;
    while (xml.nextChild(2)) {
      const [type = 'none', range, message] = ['type', 'sqref', 'prompt'].map((name) => xml.attribute(name));
      if (type !== 'none' || range === undefined || message === undefined) continue;
      const title = xml.attribute('promptTitle');
      rules.push({ range, inputMessage: message, ...(title === undefined ? {} : { inputTitle: title }) });
    }
  }
  return rules;
}
