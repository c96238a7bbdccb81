import type { ShortfallFacts } from '../facts/shortfallFacts';
import { number, oneOf, percent, rate } from './number';

export function shortfall(facts: ShortfallFacts, milestone: number): string {
  switch (facts.kind) {
    case 'ratio': {
      const target = `${facts.strict ? 'trên ' : ''}${percent(facts.floor)}`;
      return `Mới đạt ${rate(facts.numerator, facts.denominator, facts.floor)}; mục tiêu ${milestone} là ${target}, còn thiếu ${number(facts.lacking)} ${facts.unit}.`;
    }
    case 'level':
      return `Đang ở mức độ ${facts.level}; mục tiêu ${milestone} là mức độ ${facts.target}.`;
    case 'choice':
      return `Đang chọn “${facts.chosen}”; mục tiêu ${milestone} là ${oneOf(facts.accepted.map((word) => `“${word}”`))}.`;
  }
}
