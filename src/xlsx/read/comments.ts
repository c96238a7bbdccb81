import { parseRange } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { requireLength, tooLarge, unlessDamaged } from './readFailure';
import { readRichText } from './richText';
import { decodeEscapes } from './xmlText';
import type { XmlScanner } from './xmlScanner';
import type { ReadLimits } from './limits';
import type { PackageReader } from './packageReader';

type Comment = NonNullable<SheetSnapshot['comments']>[number];
type Kind = 'threadedComment' | 'comments';

/**
 * Comments of the worksheet `part`: threads first, then the notes of cells without one, because Excel repeats every thread as a note.
 * A file that can be read but for its comments is read without them.
 */
export function readComments(source: PackageReader, part: string, limits: ReadLimits): readonly Comment[] {
  return unlessDamaged(() => {
    const targets = [...source.relationships(part).values()];
    let room = limits.comments;
    const read = (kind: Kind): Comment[] =>
      targets.flatMap(({ kind: own, target }) => {
        if (own !== kind || target === undefined || !source.has(target)) return [];
        const found = readPart(source.scan(target), kind, limits, room);
        room -= found.length;
        return found;
      });
    const threads = read('threadedComment');
    const threaded = new Set(threads.map(placeOf));
    const notes = read('comments');
    return [...threads, ...notes.filter((note) => !threaded.has(placeOf(note)))];
  }, []);
}

function placeOf({ row, column }: Comment): string {
  return `${row} ${column}`;
}

function readPart(scanner: XmlScanner, kind: Kind, limits: ReadLimits, room: number): Comment[] {
  const found: Comment[] = [];
  const keep = (ref: string | undefined, text: string): void => {
    const range = parseRange(ref ?? '');
    if (!range || text === '') return;
    if (found.length >= room) throw tooLarge('comments', limits);
    found.push({ row: range.row, column: range.column, text });
  };
  if (kind === 'threadedComment') readThreads(scanner, limits, keep);
  else readNotes(scanner, limits, keep);
  return found;
}

type Keep = (ref: string | undefined, text: string) => void;

function readThreads(scanner: XmlScanner, limits: ReadLimits, keep: Keep): void {
  scanner.openRoot('ThreadedComments');
  while (scanner.nextChild(1)) {
    const ref = scanner.attribute('ref');
    while (scanner.nextChild(2)) {
      if (scanner.isNamed('text')) keep(ref, decodeEscapes(requireLength(scanner.readText(), limits)));
    }
  }
}

function readNotes(scanner: XmlScanner, limits: ReadLimits, keep: Keep): void {
  scanner.openRoot('comments');
  while (scanner.nextChild(1)) {
    if (!scanner.isNamed('commentList')) continue;
    while (scanner.nextChild(2)) {
      const ref = scanner.attribute('ref');
      while (scanner.nextChild(3)) if (scanner.isNamed('text')) keep(ref, readRichText(scanner, 4, limits));
    }
  }
}
