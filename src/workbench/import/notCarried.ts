import { defaultLimits } from '../../xlsx/read/limits';
import { PackageReader } from '../../xlsx/read/packageReader';

/** What a workbook may have that the workbench neither shows nor saves. */
export type NotCarried =
  'charts' | 'pictures' | 'comments' | 'pivotTables' | 'tables' | 'macros' | 'externalLinks' | 'controls' | 'customXml';

/** Folders and parts that a package keeps it in. */
const places: Readonly<Record<NotCarried, readonly string[]>> = {
  charts: ['xl/charts/', 'xl/chartsheets/'],
  pictures: ['xl/media/'],
  comments: ['xl/comments', 'xl/threadedcomments/'],
  pivotTables: ['xl/pivottables/'],
  tables: ['xl/tables/'],
  macros: ['xl/vbaproject.bin', 'xl/macrosheets/'],
  externalLinks: ['xl/externallinks/'],
  controls: ['xl/ctrlprops/', 'xl/activex/'],
  customXml: ['customxml/'],
};

/** What this file has of it. Only of a file that was read before: throws on a package that cannot be read. */
export function notCarried(bytes: Uint8Array): readonly NotCarried[] {
  const file = new PackageReader(bytes, defaultLimits);
  return (Object.keys(places) as NotCarried[]).filter((kind) => places[kind].some((place) => file.hasFolder(place)));
}
