import type { PlaceElement } from '../../plan/planPlace';

/** An element of a plan as a language names it: what it is called, or the how manieth it is where nobody can tell. */
export interface NamedElement extends Pick<PlaceElement, 'id' | 'type'> {
  /** From 1; 0 where it goes by its id alone. */
  readonly nth: number;
  /** Name in this language, and the first day as people write it; empty where there is none. */
  readonly name: string;
  readonly from: string;
}

/** A language's words for the places of a plan, as its office knows them. */
export interface PlanPlaceTexts {
  /** By the key of a part. */
  readonly parts: Readonly<Record<string, string>>;
  /** By the key of the list that the element is in. */
  readonly elements: Readonly<Record<string, (element: NamedElement) => string>>;
  /** An element of any other list. */
  nth(nth: number): string;
}
