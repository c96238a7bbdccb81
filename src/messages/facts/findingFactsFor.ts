import type { FindingCode } from '../../rules/assessment';
import type { FactsOf, NoteFacts } from './findingFacts';
import { changeFacts, fallFacts } from './lastYearFactsFor';
import { entryKind, indicatorOf, rowName } from './names';
import { relationFacts } from './relationFactsFor';
import { shortfallFacts } from './shortfallFactsFor';
import { figure, type Telling } from './telling';

type Maker<Code extends FindingCode> = (telling: Telling) => FactsOf[Code];

const typed = ({ plan, language, finding, cell }: Telling) => ({
  cell,
  entry: entryKind(plan, language, finding.entry),
  value: finding.value ?? null,
});

const fraction = (telling: Telling) => ({
  cell: telling.cell,
  numerator: figure(telling.finding, 'numerator'),
  denominator: { name: denominatorName(telling), value: figure(telling.finding, 'denominator') },
});

const change = (telling: Telling) => ({ cell: telling.cell, ...note(telling), change: changeFacts(telling) });

const note = ({ plan, finding }: Telling): NoteFacts => ({
  note: finding.answered ? 'given' : finding.blocks ? 'wanted' : 'optional',
  minLength: plan.explanation.minLength,
});

/** What each kind of finding tells. */
export const factsFor: { readonly [Code in FindingCode]: Maker<Code> } = {
  'not-a-number': typed,
  negative: typed,
  'not-whole': typed,
  'out-of-range': (telling) => ({ ...typed(telling), max: figure(telling.finding, 'max') }),
  'unknown-choice': typed,
  'error-value': typed,
  'numerator-above-denominator': fraction,
  'numerator-over-zero': fraction,
  'relation-violated': (telling) => ({ cell: telling.cell, relation: relationFacts(telling) }),
  'missing-entry': (telling) => {
    const { shown, value } = telling.finding;
    const formula = value === undefined ? 'uncalculated' : 'empty';
    return { ...typed(telling), ...(shown !== undefined && { formula }) };
  },
  unavailable: (telling) => ({ cell: telling.cell, ...note(telling) }),
  'relation-unlikely': (telling) => ({ ...note(telling), relation: relationFacts(telling) }),
  'many-on-target': (telling) => ({ ...note(telling), relation: relationFacts(telling) }),
  'slipped-digit': change,
  'changed-since-last-year': change,
  'fell-since-last-year': (telling) => ({ cell: telling.cell, ...note(telling), fall: fallFacts(telling) }),
  'below-target': (telling) => ({
    ...note(telling),
    milestone: telling.finding.milestone ?? NaN,
    shortfall: shortfallFacts(telling),
  }),
};

function denominatorName({ plan, language, finding }: Telling): string {
  const rule = indicatorOf(plan, finding.row)?.rule;
  return rule?.kind === 'ratio' ? rowName(plan, language, `base.${rule.denominator}`) : '';
}
