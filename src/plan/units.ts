import type { Plan, Unit, Words } from './schema';

/** Last day on which the report of a year is on time, as yyyy-mm-dd. */
export function deadlineOf(plan: Plan, year: number): string {
  return isoDay(year, plan.deadline.month, plan.deadline.day);
}

/** A day as yyyy-mm-dd: such days compare as texts. */
export function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The units that report for a year: the list that is valid on its deadline. Empty where the plan has none. */
export function unitsFor(plan: Plan, year: number): readonly Unit[] {
  return listOn(plan, deadlineOf(plan, year))?.units ?? [];
}

/** The unit list that is valid on a day. */
export function listOn(plan: Plan, day: string): Plan['unitLists'][number] | undefined {
  return plan.unitLists.find(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo));
}

export function findUnit(plan: Plan, year: number, code: string): Unit | undefined {
  return byCode(unitsFor(plan, year)).get(code);
}

const known = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

/** A province has thousands of units, and each row of a consolidation looks for its own. */
function byCode(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const map = known.get(units) ?? new Map(units.map((unit) => [unit.code, unit]));
  known.set(units, map);
  return map;
}

/** Who receives the reports of a year: the office in charge on its deadline. */
export function receivingOffice(plan: Plan, year: number): Words | undefined {
  const day = deadlineOf(plan, year);
  return plan.receivingOffices.filter(({ validFrom }) => validFrom <= day).at(-1)?.name;
}

/** Whether reports are made for this year at all. */
export function isReportYear(plan: Plan, year: number): boolean {
  return Number.isInteger(year) && year >= plan.reportYears.first && year <= plan.reportYears.last;
}
