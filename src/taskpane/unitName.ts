import { findUnit } from '../plan/units';
import type { Unit } from '../plan/schema';
import { shownValue } from '../messages/shownValue';
import type { PaneWords } from './paneWords';

export function unitName({ messages, language }: PaneWords, { type, name }: Unit): string {
  return messages.terms.unit(type, name[language]);
}

/** The name of the unit that a form is of, as the plan has it for that year; else as the form says. */
export function formUnitName(words: PaneWords, year: number, unit: { code: string; name: string }): string {
  const known = findUnit(words.plan, year, unit.code);
  return known ? unitName(words, known) : shownValue(words.language, unit.name || unit.code);
}
