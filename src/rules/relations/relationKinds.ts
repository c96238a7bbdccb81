import type { Relation } from '../../plan/schema';
import type { FindingCode } from '../assessment';
import type { Check } from '../check';
import { when } from '../build';
import { atMost } from './atMost';
import { manyOnTarget } from './manyOnTarget';
import { quotientBetween } from './quotientBetween';
import type { RelationContext, RelationKind, RelationOf } from './relationKind';
import { requires } from './requires';

const relationKinds: { readonly [Kind in Relation['kind']]: RelationKind<RelationOf<Kind>> } = {
  atMost,
  quotientBetween,
  requires,
  manyOnTarget,
};

export function relationCheck(relation: Relation, context: RelationContext): Check {
  const parts = (relationKinds[relation.kind] as RelationKind<Relation>)(relation, context);
  const code = codeOf(relation);
  return {
    decision: when(parts.violated, code, 'none'),
    entry: parts.entry,
    relation: relation.id,
    facts: { [code]: parts.facts },
  };
}

function codeOf({ lane, kind }: Relation): FindingCode {
  if (lane === 'error') return 'relation-violated';
  return kind === 'manyOnTarget' ? 'many-on-target' : 'relation-unlikely';
}
