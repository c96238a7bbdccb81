import type { ShortfallFacts } from '../facts/shortfallFacts';
import { number, oneOf, percent, rate } from './number';

export function shortfall(facts: ShortfallFacts, milestone: number): string {
  switch (facts.kind) {
    case 'ratio': {
      const target = `${facts.strict ? 'above ' : ''}${percent(facts.floor)}`;
      return `${rate(facts.numerator, facts.denominator, facts.floor)} so far; the ${milestone} target is ${target}, still lacking: ${number(facts.lacking)} (${facts.unit}).`;
    }
    case 'level':
      return `At level ${facts.level}; the ${milestone} target is level ${facts.target}.`;
    case 'choice':
      return `The answer is “${facts.chosen}”; the ${milestone} target is ${oneOf(facts.accepted)}.`;
  }
}
