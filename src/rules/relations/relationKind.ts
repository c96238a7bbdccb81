import type { Plan, Relation } from '../../plan/schema';
import type { EntryId } from '../assessment';
import type { Condition, NumberExpression } from '../expression';

/** What relations need to know of the form that they are part of. */
export interface RelationContext {
  readonly plan: Plan;
  readonly unit: string;
  /** Milestones whose targets are due. */
  readonly due: readonly number[];
  /** The entry holds a value that the rules can use. */
  usable(entry: EntryId): Condition;
}

/** A relation, ready to be asked at the row that it names first. */
export interface RelationParts {
  readonly entry: EntryId;
  /** False wherever an entry that it would take to know is not usable. */
  readonly violated: Condition;
  readonly facts: Readonly<Record<string, NumberExpression>>;
}

export type RelationOf<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;
export type RelationKind<Of extends Relation> = (relation: Of, context: RelationContext) => RelationParts;
