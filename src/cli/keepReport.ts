import { checkWorkbook } from '../check/checkWorkbook';
import type { Plan } from '../plan/schema';
import type { Doors } from './doors';
import { UsageError } from './usage';

/** A form that somebody filled in is never written over: `--out reports/*.xlsx` would name the first of them. */
export function keepReport(out: string, plan: Plan, doors: Doors): void {
  const there = doors.readWorkbookFile(out);
  if (there.ok && checkWorkbook(plan, there.value).ok) throw new UsageError({ kind: 'is-report', file: out });
}
