import type { Indicator } from '../../plan/schema';
import type { Judgement } from '../../rules/assessment';
import type { PaneWords } from '../paneWords';

/** A verdict in words, with how many are missing where that is known. */
export function verdictText(
  { messages, plan, language }: PaneWords,
  { rule }: Indicator,
  { verdict, lacking = 0 }: Judgement,
): string {
  const { terms, results } = messages;
  const words = terms.verdicts[verdict];
  if (lacking === 0 || rule.kind !== 'ratio') return words;
  const unit = plan.baseFigures.find(({ id }) => id === rule.denominator)?.unit[language] ?? '';
  return `${words}, ${results.lacking(lacking, unit)}`;
}
