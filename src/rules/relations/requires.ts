import { all, any, compare, entry, number } from '../build';
import type { RelationKind, RelationOf } from './relationKind';

/** One need that is known to fail is enough, whatever the others are. */
export const requires: RelationKind<RelationOf<'requires'>> = (relation, { usable }) => ({
  entry: relation.entry,
  violated: all(
    usable(relation.entry),
    compare(entry(relation.entry), '>=', relation.atLeast),
    any(...relation.needs.map((need) => all(usable(need.entry), compare(entry(need.entry), '<', need.atLeast)))),
  ),
  facts: { value: entry(relation.entry), atLeast: number(relation.atLeast) },
});
