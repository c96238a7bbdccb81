import type { RelationFacts } from '../facts/relationFacts';
import { formatQuotient } from '../numbers';
import type { Sentence } from '../sentence';
import { allOf, number } from './number';

/** A relation that cannot be as it is. */
export function broken(relation: RelationFacts, cell: string): Sentence {
  switch (relation.kind) {
    case 'atMost':
      return {
        problem: `${excess(relation)}.`,
        remedy: `The first cannot be the greater one. Check both figures, beginning with ${cell}.`,
      };
    case 'quotientBetween':
      return { problem: quotient(relation), remedy: `Check both figures, beginning with ${cell}.` };
    case 'requires':
      return { problem: unmetNeeds(relation), remedy: `Check these levels, beginning with ${cell}.` };
    case 'manyOnTarget':
      return { problem: onTarget(relation), remedy: 'Enter the figures as counted in each numerator.' };
  }
}

/** A relation that may be true but seldom is. */
export function unlikely(relation: RelationFacts): string {
  switch (relation.kind) {
    case 'atMost':
      return `${excess(relation)}, which is unusual.`;
    case 'quotientBetween':
      return quotient(relation);
    case 'requires':
      return unmetNeeds(relation);
    case 'manyOnTarget':
      return onTarget(relation);
  }
}

type Of<Kind extends RelationFacts['kind']> = Extract<RelationFacts, { kind: Kind }>;

function excess({ lesser, greater }: Of<'atMost'>): string {
  return `“${lesser.name}” is ${number(lesser.value)}, more than “${greater.name}” with ${number(greater.value)}`;
}

function unmetNeeds({ entry, needs }: Of<'requires'>): string {
  const wanted = needs.map(({ name, value }) => `“${name}” at level ${number(value)} or above`);
  return `“${entry.name}” is at level ${number(entry.value)}, which needs ${allOf(wanted)}.`;
}

function quotient({ dividend, divisor, min, max }: Of<'quotientBetween'>): string {
  const both = `“${dividend.name}” (${number(dividend.value)}) divided by “${divisor.name}” (${number(divisor.value)})`;
  if (divisor.value === 0) return `${both}: the divisor is 0.`;
  const result = formatQuotient('en', dividend.value, divisor.value, min, max);
  return `${both} gives ${result}; usual is ${number(min)} to ${number(max)}.`;
}

function onTarget({ count, of }: Of<'manyOnTarget'>): string {
  return `${number(count)} of ${number(of)} ratio indicators lie exactly on their target, which is unusual.`;
}
