import { all, compare, entry } from '../build';
import type { RelationKind, RelationOf } from './relationKind';

export const atMost: RelationKind<RelationOf<'atMost'>> = ({ lesser, greater }, { usable }) => ({
  entry: lesser,
  violated: all(usable(lesser), usable(greater), compare(entry(lesser), '>', entry(greater))),
  facts: { lesser: entry(lesser), greater: entry(greater) },
});
