import { asciiDigits } from './digits';
import { countWordReadings } from './countWords';
import { figureReadings, noFigure } from './figure';
import { MAX_COUNT } from '../../rules/entryDecision';
import { fold, tidy } from './plainText';
import type { OfferedReading, ReadingWay } from './reading';
import { shareReadings } from './share';
import { isUnitWord } from './unitWords';

export interface CountContext {
  /** What the row's own figure is counted in, as the plan says: "thôn, tổ dân phố". */
  readonly unit: string;
  /** What the count is a part of, where that is known. */
  readonly denominator?: number | undefined;
}

/** A figure with its word of measure is shorter; anything longer is a sentence, and not taken apart. */
const longest = 60;

/** What a text can mean where a count belongs: nothing, one thing, or several, the likeliest first. */
export function countReadings(value: string, context: CountContext): readonly OfferedReading[] {
  const text = tidy(value);
  if (text === '' || text.length > longest) return [];
  const words = countWordReadings(text);
  if (words.length > 0) return words;
  const ascii = asciiDigits(text)
    .replaceAll('\u00ad', '')
    .replace(/^['‘’`"]+ ?/, '')
    // A formula typed into a cell of texts.
    .replace(/^=(?=\d)/, '')
    .replace(/(?<=[\d\p{L}]) ?[.,;:]$/u, '');
  const readings =
    fraction(ascii) ??
    percentage(ascii, context) ??
    approximate(ascii, context) ??
    remarkedOn(ascii, context) ??
    between(ascii) ??
    inThousands(ascii) ??
    measured(ascii, context);
  return ascii === text
    ? readings
    : readings.map((reading) => withWay(reading, 'trimmed', wayOfRewriting(text, ascii)));
}

/** A text that only had to be rewritten says why; a reading with a reason of its own keeps it. */
function withWay(reading: OfferedReading, from: ReadingWay, way: ReadingWay): OfferedReading {
  return reading.way === from ? { ...reading, way } : reading;
}

function wayOfRewriting(text: string, ascii: string): ReadingWay {
  return /\d/.test(text) || !/\d/.test(ascii) ? 'trimmed' : 'other-digits';
}

/** "120/150": of the two numbers the first is more often the one that is asked for. */
function fraction(text: string): readonly OfferedReading[] | undefined {
  const match = /^([\d. ]{1,20})\/([\d. ]{1,20})$/.exec(text);
  if (!match) return undefined;
  const numbers = [match[1] ?? '', match[2] ?? ''].map((part) => figureReadings(part.trim()));
  const [first, second] = numbers.map((readings) => (readings.length === 1 ? readings[0] : undefined));
  return first && second ? [first, second].map(({ to }) => ({ to, way: 'part-of-fraction' })) : [];
}

function percentage(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%$/.exec(text);
  return match ? shareReadings(Number(`${match[1] ?? ''}.${match[2] ?? '0'}`), context.denominator) : undefined;
}

/** About, nearly, more than, above, below, at least, at most, estimated. */
const hedge =
  /^(?:[~≈><≥≤±]=?|(?:khoang|gan|hon|tren|duoi|uoc|uoc tinh|tam|xap xi|it nhat|toi thieu|toi da|co|chung)(?= ?\d))/;

function approximate(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const folded = fold(text);
  const match = hedge.exec(folded);
  if (!match) return undefined;
  const [reading, ...others] = measured(folded.slice(match[0].length).trim(), context);
  return reading && others.length === 0 ? [{ to: reading.to, way: 'approximate' }, noFigure] : [];
}

/** "3.300 người (56%)", "3300*": the remark may explain the figure, or correct it. */
function remarkedOn(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const match = /^(\d[^()]*?) ?(?:\(([^()]*)\)|[*?+]{1,3})$/.exec(text);
  if (!match) return undefined;
  const [reading, ...others] = measured(match[1] ?? '', context);
  if (!reading || others.length > 0) return [];
  return isUnitWord(match[2] ?? '', context.unit)
    ? [{ to: reading.to, way: 'with-unit' }]
    : [{ to: reading.to, way: 'with-unit' }, noFigure];
}

/** "2.600 - 2.700": neither end is a count. */
function between(text: string): readonly OfferedReading[] | undefined {
  const match = /^([\d.]{1,20}) ?[-–—] ?([\d.]{1,20})$/.exec(text);
  if (!match) return undefined;
  const [low, high] = [match[1] ?? '', match[2] ?? ''].map((end) => figureReadings(end));
  const ends = [...(low ?? []), ...(high ?? [])].map(({ to }): OfferedReading => ({ to, way: 'approximate' }));
  return low?.length === 1 && high?.length === 1 && Number(ends[0]?.to) < Number(ends[1]?.to)
    ? [...ends, noFigure]
    : [];
}

/** "3,3 nghìn", "3k", "1,2 triệu". */
function inThousands(text: string): readonly OfferedReading[] | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))? ?(nghin|ngan|k|trieu|tr)$/.exec(fold(text));
  if (!match) return undefined;
  const [, whole = '', decimals = '', word = ''] = match;
  const to = Number(whole + decimals.padEnd(word.startsWith('tr') ? 6 : 3, '0'));
  return to <= MAX_COUNT ? [{ to, way: 'approximate' }, noFigure] : [];
}

/** A figure, alone or with its word of measure. */
function measured(text: string, { unit }: CountContext): readonly OfferedReading[] {
  const alone = figureReadings(text);
  if (alone.length > 0) return alone;
  const match = /^([\d.,+ ]*\d) ?(\p{L}[\p{L}\p{M} ,/.]*)$/u.exec(text);
  if (!match || !isUnitWord(match[2] ?? '', unit)) return [];
  return figureReadings(match[1] ?? '').map((reading) =>
    typeof reading.to === 'number' && reading.way !== 'grouped-or-decimal' ? { ...reading, way: 'with-unit' } : reading,
  );
}
