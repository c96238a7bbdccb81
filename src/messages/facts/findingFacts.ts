import type { FindingCode } from '../../rules/assessment';
import type { CellValue } from '../../workbook/cell';
import type { ChangeFacts, FallFacts } from './lastYearFacts';
import type { RelationFacts } from './relationFacts';
import type { ShortfallFacts } from './shortfallFacts';

/** How an entry is given: a count, a level from 0 upwards, a word from a list. */
export type EntryKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'level'; readonly highest: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** One figure with the name that the form gives it. */
export interface NamedFigure {
  readonly name: string;
  readonly value: number;
}

interface Place {
  /** Address of the cell, where it is known. */
  readonly cell: string | undefined;
}

interface Typed extends Place {
  readonly entry: EntryKind;
  readonly value: CellValue;
}

interface Fraction extends Place {
  readonly numerator: number;
  readonly denominator: NamedFigure;
}

export interface NoteFacts {
  /** A note is wanted, was given and accepted, or is left to the clerk. */
  readonly note: 'wanted' | 'given' | 'optional';
  /** Characters of the shortest note that is accepted. */
  readonly minLength: number;
}

/** The facts that the sentence about each kind of finding is made of. */
export interface FactsOf {
  'not-a-number': Typed;
  negative: Typed;
  'not-whole': Typed;
  'out-of-range': Typed & { readonly max: number };
  'unknown-choice': Typed;
  'error-value': Typed;
  'numerator-above-denominator': Fraction;
  'numerator-over-zero': Fraction;
  'relation-violated': Place & { readonly relation: RelationFacts };
  /** `formula`: there is one, which no program has calculated yet, or which comes to nothing. */
  'missing-entry': Place & { readonly entry: EntryKind; readonly formula?: 'uncalculated' | 'empty' };
  unavailable: Place & NoteFacts;
  'relation-unlikely': NoteFacts & { readonly relation: RelationFacts };
  'many-on-target': NoteFacts & { readonly relation: RelationFacts };
  'slipped-digit': Place & NoteFacts & { readonly change: ChangeFacts };
  'changed-since-last-year': Place & NoteFacts & { readonly change: ChangeFacts };
  'fell-since-last-year': Place & NoteFacts & { readonly fall: FallFacts };
  'below-target': NoteFacts & { readonly milestone: number; readonly shortfall: ShortfallFacts };
}

/** A language's sentences for the findings. */
export type FindingTexts<Sentence> = { readonly [Code in FindingCode]: (facts: FactsOf[Code]) => Sentence };
