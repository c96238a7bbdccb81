import { no, when, yes } from './build';
import type { Condition, If } from './expression';

/** A tree of tests with a name at every leaf. */
export type Decision<Leaf extends string> = Leaf | If<Decision<Leaf>>;

/** The same tests with other leaves: what a tree decides can be told as a number, a symbol or a condition. */
export function mapLeaves<Leaf extends string, Node>(
  decision: Decision<Leaf>,
  leaf: (name: Leaf) => Node,
): Node | If<Node | If<Node>> {
  if (typeof decision === 'string') return leaf(decision);
  return when(decision.when, mapLeaves(decision.then, leaf), mapLeaves(decision.otherwise, leaf)) as If<Node>;
}

/** True where the tree ends in one of these leaves. Tests that cannot change the answer are left out. */
export function endsIn<Leaf extends string>(decision: Decision<Leaf>, ...leaves: readonly Leaf[]): Condition {
  if (typeof decision === 'string') return leaves.includes(decision) ? yes : no;
  const then = endsIn(decision.then, ...leaves);
  const otherwise = endsIn(decision.otherwise, ...leaves);
  if (then === otherwise && (then === yes || then === no)) return then;
  if (then === yes && otherwise === no) return decision.when;
  if (then === no && otherwise === yes) return { op: 'not', of: decision.when };
  return when(decision.when, then, otherwise);
}
