import { asciiDigits } from './digits';
import { isUnavailable } from './countWords';
import { noFigure } from './figure';
import { fold } from './plainText';
import type { OfferedReading } from './reading';

const longest = 40;
/** A level, of how many there are, and words for its being reached, before or after it. */
const named =
  /^(?:duy tri )?(?:dat )?(?:chuan )?(?:muc do|muc|cap do|cap|md|m|loai)?[ .:]*([0-9]|i{1,3}|khong|mot|hai|ba)(?:[.,]0)?(?: ?\/ ?([0-9]))?(?: ?[-–,;(]? ?(?:duy tri|dat|da dat|dat chuan)\)?)?$/;
const words = ['khong', 'mot', 'hai', 'ba'];
const none = new Set(['chua dat', 'khong dat', 'ko dat', 'chua', 'chua dat chuan', 'khong dat chuan']);
const noneOrUnknown = new Set(['khong', 'ko', 'x', 'khong co', '-', '–', '—']);

/** What a text can mean where a level from 0 to `highest` belongs: "Mức độ 2", "mức II", "2/3 (duy trì)", "2" as text. */
export function levelReadings(value: string, highest: number): readonly OfferedReading[] {
  const text = asciiDigits(fold(value)).replace(/^['‘’`"]+ ?/, '');
  if (text === '' || text.length > longest) return [];
  if (isUnavailable(text)) return [noFigure];
  const nil: OfferedReading = { to: 0, way: 'nil' };
  if (none.has(text)) return [nil];
  if (noneOrUnknown.has(text)) return [nil, noFigure];
  const [, level, of] = named.exec(text) ?? [];
  if (level === undefined || (of !== undefined && Number(of) !== highest)) return [];
  const to = words.includes(level) ? words.indexOf(level) : level.startsWith('i') ? level.length : Number(level);
  return to <= highest ? [{ to, way: text === level ? 'trimmed' : 'choice' }] : [];
}
