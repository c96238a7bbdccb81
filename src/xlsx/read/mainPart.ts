import { formatOfContentType, formatOfMimeType } from './otherFormat';
import { damaged, otherFormat } from './readFailure';
import { readContentTypes } from './contentTypes';
import type { PackageReader } from './packageReader';

const contentTypesPart = '[content_types].xml';

/** Name of the workbook's part. Throws what else the zip is. */
export function findWorkbookPart(source: PackageReader): string {
  if (!source.has(contentTypesPart)) throw foreignZip(source);
  const contentTypes = source.read(contentTypesPart, readContentTypes);
  const relationships = [...source.relationships('').values()];
  const target = relationships.find((relationship) => relationship.kind === 'officeDocument')?.target;
  if (target === undefined) throw source.hasFolder('xl/') ? damaged('_rels/.rels') : otherFormat('archive');
  const format = formatOfContentType(contentTypes.of(target) ?? '');
  if (format !== undefined && format !== 'xlsx') throw otherFormat(format);
  return target;
}

function foreignZip(source: PackageReader) {
  const mimeType = source.has('mimetype') ? formatOfMimeType(source.text('mimetype')) : undefined;
  if (mimeType) return otherFormat(mimeType);
  if (source.has('index/document.iwa') || source.has('index.zip')) return otherFormat('numbers');
  return source.has('xl/workbook.xml') ? damaged('[Content_Types].xml') : otherFormat('archive');
}
