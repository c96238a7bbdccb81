import { indicatorEntry } from '../../plan/rows';
import { entry, isWord } from '../build';
import { choiceDecision } from '../entryDecision';
import type { RuleKind, RuleOf } from './kind';
import { singleEntryVerdict } from './singleEntry';

/** One of a few words (yes/no, a status), of which the target accepts some. */
export const choice: RuleKind<RuleOf<'choice'>> = {
  decideEntry: (cell, rule) => choiceDecision(cell, wordsOf(rule)),
  checks: () => [],
  results: () => [],
  verdict(indicator, { target, below }) {
    const cell = entry(indicatorEntry(indicator));
    const accepted = wordsOf(indicator.rule, target.accepted);
    return singleEntryVerdict(choiceDecision(cell, wordsOf(indicator.rule)), isWord(cell, accepted), below);
  },
  shortfallFacts: () => ({}),
};

/** The workbook is Vietnamese: its cells hold the Vietnamese words. */
function wordsOf(rule: RuleOf<'choice'>, ids?: readonly string[]): readonly string[] {
  return rule.choices.filter(({ id }) => !ids || ids.includes(id)).map(({ label }) => label.vi);
}
