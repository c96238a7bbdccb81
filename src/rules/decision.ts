import { no, when, yes } from './build';
import type { Condition, If } from './expression';

/** A tree of tests with something at every leaf. */
export type Tree<Leaf> = Leaf | If<Tree<Leaf>>;
/** A tree of tests with a name at every leaf. */
export type Decision<Name extends string> = Tree<Name>;

/** The same tests with other leaves: what a tree decides can be told as a number, a symbol or another name. */
export function mapLeaves<Name extends string, Leaf>(
  decision: Decision<Name>,
  leaf: (name: Name) => Tree<Leaf>,
): Tree<Leaf> {
  if (typeof decision === 'string') return leaf(decision);
  return when(decision.when, mapLeaves(decision.then, leaf), mapLeaves(decision.otherwise, leaf));
}

/** True where the tree ends in one of these names. Tests that cannot change the answer are left out. */
export function endsIn<Name extends string>(decision: Decision<Name>, ...names: readonly Name[]): Condition {
  if (typeof decision === 'string') return names.includes(decision) ? yes : no;
  const then = endsIn(decision.then, ...names);
  const otherwise = endsIn(decision.otherwise, ...names);
  if (then === otherwise) return then;
  if (then === yes && otherwise === no) return decision.when;
  if (then === no && otherwise === yes) return { op: 'not', of: decision.when };
  return when(decision.when, then, otherwise);
}
