import { shownValue } from '../shownValue';
import type { ChangeFacts, FallFacts } from './lastYearFacts';
import { indicatorOf, inSheet } from './names';
import { figure, type Telling } from './telling';

export function changeFacts({ finding }: Telling): ChangeFacts {
  return { now: figure(finding, 'value'), before: figure(finding, 'lastYear'), limit: figure(finding, 'limit') };
}

export function fallFacts({ plan, language, finding }: Telling): FallFacts {
  const rule = indicatorOf(plan, finding.row)?.rule;
  if (rule?.kind === 'level') {
    return { kind: 'level', now: figure(finding, 'level'), before: figure(finding, 'lastLevel') };
  }
  if (rule?.kind === 'choice') {
    const before = rule.choices[figure(finding, 'lastChoice')]?.label;
    const now = rule.choices.find(({ label }) => label.vi === finding.value)?.label;
    return {
      kind: 'choice',
      now: now ? inSheet(now, language) : shownValue(language, finding.value ?? null),
      before: before ? inSheet(before, language) : '…',
    };
  }
  return {
    kind: 'ratio',
    now: { numerator: figure(finding, 'numerator'), denominator: figure(finding, 'denominator') },
    before: { numerator: figure(finding, 'lastNumerator'), denominator: figure(finding, 'lastDenominator') },
  };
}
