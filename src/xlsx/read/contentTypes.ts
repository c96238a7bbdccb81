import { partName } from './entryName';
import type { XmlScanner } from './xmlScanner';

/** Content types of a package's parts: by part, else by extension. */
export interface ContentTypes {
  of(part: string): string | undefined;
}

/** Reads `[Content_Types].xml`. */
export function readContentTypes(scanner: XmlScanner): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  scanner.openRoot('Types');
  while (scanner.nextChild(1)) {
    const type = scanner.attribute('ContentType') ?? '';
    if (scanner.isNamed('Override')) overrides.set(partKey(scanner.attribute('PartName') ?? ''), type);
    if (scanner.isNamed('Default')) defaults.set((scanner.attribute('Extension') ?? '').toLowerCase(), type);
  }
  return { of: (part) => overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1)) };
}

function partKey(name: string): string {
  return partName(name).replace(/^\/+/, '');
}
