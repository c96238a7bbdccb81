import { indicatorEntry } from '../../plan/rows';
import { compare, entry, number } from '../build';
import { levelDecision } from '../entryDecision';
import type { RuleKind, RuleOf } from './kind';
import { singleEntryVerdict } from './singleEntry';

/** A level of recognition: reached is the target's level or a higher one. */
export const level: RuleKind<RuleOf<'level'>> = {
  decideEntry: (cell, rule) => levelDecision(cell, rule.highest),
  checks: () => [],
  results: () => [],
  verdict(indicator, { target, below }) {
    const cell = entry(indicatorEntry(indicator));
    return singleEntryVerdict(levelDecision(cell, indicator.rule.highest), compare(cell, '>=', target.level), below);
  },
  shortfallFacts: (indicator, { target }) => ({
    level: entry(indicatorEntry(indicator)),
    target: number(target.level),
  }),
};
