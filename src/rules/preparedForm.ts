import type { RowId } from './assessment';
import { compileForm, type CompiledForm } from './compiledForm';
import { perReport } from './perReport';
import { rowExpressions, type RowExpressions } from './rows';

/** The form's expressions by row, for whoever writes them into a sheet. */
export const formExpressions = perReport(
  (plan, context): ReadonlyMap<RowId, RowExpressions> =>
    new Map(rowExpressions(plan, context).map((row) => [row.row, row])),
);

/** The same form, ready to judge entries by. The expressions are not kept beside it: they take a hundred times the room. */
export const preparedForm = perReport((plan, context): CompiledForm =>
  compileForm(rowExpressions(plan, context), plan.milestones),
);
