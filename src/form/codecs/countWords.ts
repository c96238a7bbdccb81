import { fold } from './plainText';
import { noFigure } from './figure';
import type { OfferedReading } from './reading';

const nil: OfferedReading = { to: 0, way: 'nil' };

/** Said only of nothing: a dash in a table of figures, and "không phát sinh". */
const nilWords = new Set(['-', '--', '–', '—', '−', 'khong phat sinh', 'khong co phat sinh', 'ko phat sinh', 'kps']);
/** "None" and "not known" in one. */
const noWords = new Set(
  [
    'khong',
    'ko',
    'k',
    'khg',
    'khong co',
    'ko co',
    'k co',
    '0 co',
    'o co',
    'o',
    'x',
    'khong co nguoi nao',
    'khong nguoi',
    'khong co ai',
    'chua',
  ].map(fold),
);
const unavailableTexts = new Set([
  ...['chua co', 'chua co so lieu', 'khong co so lieu', 'ko co so lieu', 'chua thong ke', 'chua tong hop', 'chua ro'],
  ...['chua thong ke duoc', 'khong thong ke', 'n/a', 'na', '?', '??', '???', '_', '__', '___'],
  ...[
    'chua bao cao',
    'chua thu thap',
    'chua cap nhat',
    'chua dieu tra',
    'chua ra soat',
    'dang tong hop',
    'dang ra soat',
  ],
  ...['dang thong ke', 'dang cap nhat', 'cho so lieu', 'cho tong hop'],
]);

/** What words, dashes and dots mean where a number belongs. */
export function countWordReadings(text: string): readonly OfferedReading[] {
  const folded = fold(text);
  if (nilWords.has(folded)) return [nil];
  if (isUnavailable(text)) return [noFigure];
  return noWords.has(folded) ? [nil, noFigure] : [];
}

/** The sign for a figure that cannot be had, in other shapes and in words. */
export function isUnavailable(text: string): boolean {
  const folded = fold(text);
  return unavailableTexts.has(folded) || /^(?:…|\.\.|\. \.)[. …]{0,20}$/.test(folded);
}
