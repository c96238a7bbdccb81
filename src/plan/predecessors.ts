import type { Plan, Unit } from './schema';
import { deadlineOf, listOn } from './units';

/** A unit that reported last year on the territory of one that reports this year, or on a part of it. */
export interface Predecessor {
  readonly unit: Unit;
  /** The rest of its territory went elsewhere, so that its figures do not compare. */
  readonly isSplit: boolean;
}

/**
 * Who reported a year before on the territory of a unit: itself where the list is the same, else the units of last year's list that it
 * was made of, through any lists between. Empty where last year has no list, or where the unit is of no known descent.
 */
export function predecessorsOf(plan: Plan, year: number, code: string): readonly Predecessor[] {
  const list = listOn(plan, deadlineOf(plan, year));
  const before = listOn(plan, deadlineOf(plan, year - 1));
  if (!list || !before) return [];
  const found = new Map<string, Predecessor>();
  const goBack = (from: string, ofCode: string, isSplit: boolean): void => {
    const unit = plan.unitLists.find(({ validFrom }) => validFrom === from)?.units.find((one) => one.code === ofCode);
    if (!unit) return;
    if (from === before.validFrom) {
      found.set(ofCode, { unit, isSplit: isSplit || found.get(ofCode)?.isSplit === true });
      return;
    }
    // Predecessors stand in earlier lists, so this ends.
    for (const { code: earlier, validFrom, part } of unit.predecessors) {
      if (validFrom < from) goBack(validFrom, earlier, isSplit || part === true);
    }
  };
  goBack(list.validFrom, code, false);
  return [...found.values()];
}
