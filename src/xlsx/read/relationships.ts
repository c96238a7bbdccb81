import { partName } from './entryName';
import { damaged } from './readFailure';
import type { XmlScanner } from './xmlScanner';

export interface Relationship {
  /** Last segment of the type's address, which strict and transitional files share, such as `worksheet`. */
  readonly kind: string;
  /** Lower-case name of the part; `undefined` where the target lies outside the package. */
  readonly target: string | undefined;
}

/** Honest targets are some 50 characters long. */
const longestTarget = 1_000;

/** Name of the part that holds the relationships of `part`; the package's own belong to the part ''. */
export function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part whose relationships stand in `relationships`. */
function sourcePart(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

/** Reads the relationships of a part by their id. */
export function readRelationships(scanner: XmlScanner): ReadonlyMap<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  const part = sourcePart(scanner.part);
  scanner.openRoot('Relationships');
  while (scanner.nextChild(1)) {
    if (!scanner.isNamed('Relationship')) continue;
    const type = scanner.attribute('Type') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    relationships.set(scanner.attribute('Id') ?? '', {
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? undefined : resolveTarget(scanner.attribute('Target') ?? '', part),
    });
  }
  return relationships;
}

/** A target counts from the folder of its source, or from the root where it starts with a slash. */
function resolveTarget(target: string, source: string): string {
  if (target.length > longestTarget) throw damaged(relationshipsPart(source));
  const path = partName(target);
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) throw damaged(relationshipsPart(source));
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
