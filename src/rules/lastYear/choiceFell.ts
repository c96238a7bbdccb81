import { all, isWord, number, when } from '../build';
import type { NumberExpression } from '../expression';
import type { RuleOf } from '../kinds/kind';
import type { FallOf } from './fellCheck';

/** Last year an answer that the latest target accepts, this year one that it does not: the words by themselves have no order. */
export const choiceFell: FallOf<RuleOf<'choice'>> = ({ rule: { choices } }, { now, lastYear }, goals) => {
  const accepted = goals.at(-1)?.target.accepted ?? [];
  const words = (isAccepted: boolean): readonly string[] =>
    choices.filter(({ id }) => accepted.includes(id) === isAccepted).map(({ label }) => label.vi);
  const place = choices.reduceRight(
    (rest: NumberExpression, { label }, index) => when(isWord(lastYear, [label.vi]), number(index), rest),
    number(-1),
  );
  return {
    fell: all(isWord(lastYear, words(true)), isWord(now, words(false))),
    facts: { lastChoice: place },
  };
};
