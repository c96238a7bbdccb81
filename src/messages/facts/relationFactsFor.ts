import { entryName, rowName, rowOf } from './names';
import type { RelationFacts } from './relationFacts';
import { figure, type Telling } from './telling';

/** Names and figures of the relation that a finding is about. */
export function relationFacts({ plan, language, finding }: Telling): RelationFacts {
  const relation = plan.relations.find(({ id }) => id === finding.relation);
  const named = (entry: string, fact: string) => ({
    name: entryName(plan, language, entry),
    value: figure(finding, fact),
  });
  switch (relation?.kind) {
    case 'atMost':
      return {
        kind: 'atMost',
        lesser: named(relation.lesser, 'lesser'),
        greater: named(relation.greater, 'greater'),
      };
    case 'quotientBetween':
      return {
        kind: 'quotientBetween',
        dividend: named(relation.dividend, 'dividend'),
        divisor: named(relation.divisor, 'divisor'),
        min: relation.min,
        max: relation.max,
      };
    case 'requires':
      return {
        kind: 'requires',
        entry: named(relation.entry, 'value'),
        needs: relation.needs.map(({ entry, atLeast }) => ({
          name: rowName(plan, language, rowOf(entry)),
          value: atLeast,
        })),
      };
    default:
      return { kind: 'manyOnTarget', count: figure(finding, 'count'), of: figure(finding, 'of') };
  }
}
