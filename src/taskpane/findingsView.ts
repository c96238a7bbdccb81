import type { Lane } from '../rules/assessment';

/** Which findings are shown; absent: all. */
export interface FindingsFilter {
  readonly lanes?: readonly Lane[];
  /** A group of indicators by its id, or the base figures. */
  readonly part?: string;
}

export const basePart = 'base';

/** The finding that the clerk went to last. */
export interface CurrentFinding {
  readonly key: string;
  /** Counts the steps, so that going to the same finding again is a step as well. */
  readonly step: number;
  /** The step went from the last open finding back to the first. */
  readonly hasWrapped: boolean;
}

/** What the clerk looks at in the check view. */
export interface FindingsView {
  readonly filter: FindingsFilter;
  readonly current?: CurrentFinding;
}

export function wentTo(view: FindingsView, key: string, hasWrapped: boolean): FindingsView {
  return { ...view, current: { key, hasWrapped, step: (view.current?.step ?? 0) + 1 } };
}
