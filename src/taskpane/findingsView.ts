import type { Lane } from '../rules/assessment';

/** Which findings are shown; absent: all. */
export interface FindingsFilter {
  readonly lane?: Lane;
  /** A group of indicators by its id, or the base figures. */
  readonly part?: string;
}

export const basePart = 'base';

/** A finding that was gone to, by its key, and the keys that were open then: where it was among them. */
export interface Walk {
  readonly key: string;
  readonly order: readonly string[];
}

/** What the clerk looks at in the check view. */
export interface FindingsView {
  readonly filter: FindingsFilter;
  readonly walk?: Walk;
}
