import { MAX_COUNT, unavailableWords } from '../../rules/entryDecision';
import type { OfferedReading } from './reading';

/** The other answer to every question about an unclear figure: that there is none. */
export const noFigure: OfferedReading = { to: unavailableWords[0], way: 'unavailable' };

/**
 * What a text of digits and marks can mean as a count. A point or a blank parts groups, as Vietnamese offices write; one comma may
 * part groups or decimals. Groups that are none, and decimals that are not zero, mean nothing.
 */
export function figureReadings(text: string): readonly OfferedReading[] {
  return within(
    plain(text) ?? grouped(text) ?? commaGroup(text) ?? emptyDecimals(text) ?? scientific(text) ?? letters(text) ?? [],
  );
}

function within(readings: readonly OfferedReading[]): readonly OfferedReading[] {
  return readings.every(({ to }) => typeof to === 'string' || to <= MAX_COUNT) ? readings : [];
}

function plain(text: string): readonly OfferedReading[] | undefined {
  return /^\+?\d{1,15}$/.test(text) ? [{ to: Number(text), way: 'trimmed' }] : undefined;
}

function grouped(text: string): readonly OfferedReading[] | undefined {
  const isGrouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:['’]\d{3})+|(?:,\d{3}){2,})$/.test(text);
  return isGrouped ? [{ to: digitsOf(text), way: 'grouped' }] : undefined;
}

function commaGroup(text: string): readonly OfferedReading[] | undefined {
  const match = /^([1-9]\d{0,2}),\d{3}$/.exec(text);
  if (!match) return undefined;
  const way = 'grouped-or-decimal';
  return [
    { to: digitsOf(text), way },
    { to: Number(match[1]), way },
  ];
}

/** "1.234,0", "1,234.00", "1 234,0" and "120,0": the mark before the zeros is the decimal one. */
function emptyDecimals(text: string): readonly OfferedReading[] | undefined {
  const match = /^([1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)|(?: \d{3})+)|\d{1,15})[.,]0{1,6}$/.exec(text);
  return match ? [{ to: digitsOf(match[1] ?? ''), way: 'grouped' }] : undefined;
}

function scientific(text: string): readonly OfferedReading[] | undefined {
  if (!/^\d{1,3}(?:[.,]\d{1,9})?e\+?\d{1,2}$/i.test(text)) return undefined;
  const to = Number(text.replace(',', '.'));
  return Number.isInteger(to) ? [{ to, way: 'scientific' }, noFigure] : [];
}

const lookalikes: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', '|': '1' };

function letters(text: string): readonly OfferedReading[] | undefined {
  if (!/^[\doOlI|.]{2,15}$/.test(text) || !/\d/.test(text) || !/[oOlI|]/.test(text)) return undefined;
  const digits = text.replace(/[oOlI|]/g, (letter) => lookalikes[letter] ?? letter);
  const [reading] = plain(digits) ?? grouped(digits) ?? [];
  return reading ? [{ ...reading, way: 'letters-for-digits' }, noFigure] : [];
}

function digitsOf(text: string): number {
  return Number(text.replace(/\D/g, ''));
}
