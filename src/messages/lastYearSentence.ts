import { lastYearWords } from './fetched/lastYear';
import type { LastYear } from '../check/lastYear';
import type { RefusedFile } from '../check/lastYearFiles';
import { problemSentence } from './problemSentence';
import type { Sentence } from './sentence';
import { shownValue } from './shownValue';
import type { Messages } from './vi';

/** Why a file of last year was not used, and which one to choose. */
export function refusedFileSentence(messages: Messages, refused: RefusedFile): Sentence {
  const { language } = messages;
  const facts = refused as Partial<Record<'year' | 'expected' | 'unit' | 'used', string | number>>;
  // Years have no group marks; names of files and units come from elsewhere and are cut short.
  const text = (value: string | number = ''): string => shownValue(language, String(value));
  return lastYearWords[messages.language].refused[refused.code]({
    file: text(refused.file),
    problem: refused.code === 'unreadable' ? problemSentence(messages, refused.problem) : { problem: '', remedy: '' },
    year: text(facts.year),
    expected: text(facts.expected),
    unit: text(facts.unit),
    used: text(facts.used),
  });
}

/** What keeps last year's figures from being compared although files were used. */
export function notComparedSentences(
  messages: Messages,
  { year, used, missing, split }: LastYear,
): readonly Sentence[] {
  const { language, terms } = messages;
  const lastYear = lastYearWords[messages.language];
  const names = (units: LastYear['missing']): string[] =>
    units.map(({ type, name }) => terms.unit(type, name[language]));
  if (used.length === 0) return [];
  // Other files would change nothing about a territory that was divided.
  if (split.length > 0) return [lastYear.split({ units: names(split) })];
  return missing.length > 0 ? [lastYear.missing({ year: String(year), units: names(missing) })] : [];
}
