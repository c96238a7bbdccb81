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
  const isFormula = /^\W*=/.test(text);
  const readings =
    fraction(ascii, context) ??
    (isFormula ? undefined : added(ascii)) ??
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

/** "120/150", "120 người trên 150": of the two numbers the first is more often the one that is asked for. */
function fraction(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const match =
    /^([\d. ]{1,20})[/\\]([\d. ]{1,20})$/.exec(text) ??
    /^([\d.]{2,20}) ?\| ?([\d.]{2,20})$/.exec(text) ??
    /^(\d[^/]{0,20}?) ?(?:\/| tren | trong | trong tong so | tren tong so ) ?(\d[^/%]{0,20})$/.exec(fold(text));
  if (!match) return undefined;
  const numbers = [match[1] ?? '', match[2] ?? ''].map((part) => measured(part.trim(), context));
  const [first, second] = numbers.map((readings) => (readings.length === 1 ? readings[0] : undefined));
  return first && second ? [first, second].map(({ to }) => ({ to, way: 'part-of-fraction' })) : [];
}

/** "2000 + 1300", with or without the sum that somebody wrote behind it. */
function added(text: string): readonly OfferedReading[] | undefined {
  const match = /^([\d.]{1,15}(?: ?\+ ?[\d.]{1,15}){1,9})(?: ?= ?([\d.]{1,15}))?$/.exec(text);
  if (!match) return undefined;
  const parts = (match[1] ?? '').split('+').map((part) => figureReadings(part.trim())[0]?.to);
  const sum = parts.reduce((total: number, part) => total + (typeof part === 'number' ? part : NaN), 0);
  const stated = match[2] === undefined ? sum : figureReadings(match[2])[0]?.to;
  return sum === stated && sum <= MAX_COUNT ? [{ to: sum, way: 'result' }, noFigure] : [];
}

/** "56%", "56,03 phần trăm", and 0,56 for the same. */
function percentage(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:%|phan tram)$/.exec(fold(text));
  if (match) return shareReadings(Number(`${match[1] ?? ''}.${match[2] ?? '0'}`), context.denominator);
  const rate = /^0[.,](\d{1,2})$/.exec(text)?.[1] ?? '';
  return /[1-9]/.test(rate) ? shareReadings(Number(rate.padEnd(4, '0')) / 100, context.denominator) : undefined;
}

/** About, nearly, more than, above, below, at least, at most, estimated. */
const hedge =
  /^(?:[~≈><≥≤±]=?|(?:khoang|gan|hon|tren|duoi|uoc|uoc tinh|tam|xap xi|it nhat|toi thieu|toi da|co|chung)(?= ?\d))/;

function approximate(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const folded = fold(text);
  const match = hedge.exec(folded);
  if (!match) return undefined;
  const rest = folded.slice(match[0].length).trim();
  const [reading, ...others] = inThousands(rest)?.slice(0, 1) ?? measured(rest, context);
  return reading && others.length === 0 ? [{ to: reading.to, way: 'approximate' }, noFigure] : [];
}

/** "3.300 người (56%)", "3300*", "3300¹", "3300 [1]": the remark may explain the figure, or correct it. */
function remarkedOn(text: string, context: CountContext): readonly OfferedReading[] | undefined {
  const match = /^(\d[^()]*?) ?(?:\(([^()]*)\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]{1,2}|[*?+✓✔]{1,3})$/.exec(text);
  if (!match) return undefined;
  const [reading, ...others] = measured(match[1] ?? '', context);
  if (!reading || others.length > 0) return [];
  return isUnitWord(match[2] ?? '', context.unit)
    ? [{ to: reading.to, way: 'with-unit' }]
    : [{ to: reading.to, way: 'with-unit' }, noFigure];
}

/** "2.600 - 2.700", "từ 2.600 đến 2.700": neither end is a count. */
function between(text: string): readonly OfferedReading[] | undefined {
  const match = /^(?:tu )?([\d.]{1,20}) ?(?:[-–—~]| den | hoac ) ?([\d.]{1,20})$/.exec(fold(text));
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

/** What is said before a figure without changing it. */
const introduced = /^(?:tong cong|tong so|tong|so luong|so)(?: ?: ?| )(?=\d)/;

/** A figure, alone or with its word of measure. */
function measured(text: string, context: CountContext): readonly OfferedReading[] {
  const { unit } = context;
  const introduction = introduced.exec(fold(text));
  if (introduction) {
    const readings = measured(fold(text).slice(introduction[0].length), context);
    return readings.map((reading) => (reading.way === 'trimmed' ? { ...reading, way: 'with-unit' } : reading));
  }
  const alone = figureReadings(text);
  if (alone.length > 0) return alone;
  const match = /^([\d.,+ ]*\d) ?(\p{L}[\p{L}\p{M} ,/.]*)$/u.exec(text);
  if (!match || !isUnitWord(match[2] ?? '', unit)) return [];
  return figureReadings(match[1] ?? '').map((reading) =>
    typeof reading.to === 'number' && reading.way !== 'grouped-or-decimal' ? { ...reading, way: 'with-unit' } : reading,
  );
}
