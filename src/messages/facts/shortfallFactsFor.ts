import type { Indicator } from '../../plan/schema';
import type { Language } from '../language';
import { shownValue } from '../shownValue';
import { countedUnit, indicatorOf, inSheet } from './names';
import type { ShortfallFacts } from './shortfallFacts';
import { figure, type Telling } from './telling';

/** What an indicator has reached, and the target that it misses. */
export function shortfallFacts({ plan, language, finding }: Telling): ShortfallFacts {
  const rule = indicatorOf(plan, finding.row)?.rule;
  if (rule?.kind === 'level') {
    return { kind: 'level', level: figure(finding, 'level'), target: figure(finding, 'target') };
  }
  if (rule?.kind === 'choice') {
    return {
      kind: 'choice',
      chosen: shownValue(language, finding.value ?? null),
      accepted: acceptedWords(rule, finding.milestone, language),
    };
  }
  return {
    kind: 'ratio',
    numerator: figure(finding, 'numerator'),
    denominator: figure(finding, 'denominator'),
    lacking: figure(finding, 'lacking'),
    unit: rule ? countedUnit(plan, language, rule.denominator) : '',
    floor: figure(finding, 'floor'),
    strict: figure(finding, 'strict') > 0,
  };
}

function acceptedWords(
  { choices, targets }: Extract<Indicator['rule'], { kind: 'choice' }>,
  milestone: number | undefined,
  language: Language,
): readonly string[] {
  const accepted = targets[String(milestone)]?.accepted ?? [];
  return choices.filter(({ id }) => accepted.includes(id)).map(({ label }) => inSheet(label, language));
}
