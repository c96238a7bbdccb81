import type { Plan } from '../plan/schema';
import type { ReportContext, RowId } from './assessment';
import type { ResultId, ValueExpression } from './expression';

/** The computed cells of one row, in no particular order. Which there are depends on the row: see `ResultId`. */
export interface RowExpressions {
  readonly row: RowId;
  readonly results: ReadonlyMap<ResultId, ValueExpression>;
}

/**
 * One element for each row of a commune's form: base figures, then indicators, in the plan's order.
 * Every row has `lane` and `task`; ratios have `den` and `rate`; a milestone with a target has `verdict.<year>`, for ratios also
 * `lacking.<year>`.
 */
export function rowExpressions(_plan: Plan, _context: ReportContext): readonly RowExpressions[] {
  throw new Error('not yet');
}
