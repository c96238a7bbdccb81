import type { CheckedForm } from '../../check/checkedForm';
import type { Plan } from '../../plan/schema';
import type { Outcome } from '../../workbook/problem';

/** What the worker that reads files is asked. */
export interface ReadJob {
  readonly plan: Plan;
  readonly bytes: Uint8Array;
}

/** What it says: first that it is there, then for each job what the file holds. */
export type ReadAnswer =
  { readonly type: 'started' } | { readonly type: 'read'; readonly outcome: Outcome<CheckedForm> };
