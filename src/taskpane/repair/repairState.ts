import type { Problem } from '../../workbook/problem';
import type { LoadFailure } from '../services';
import type { Repaired } from './repairing';

/** How far a repair has come. It outlives the view: who leaves it meanwhile finds the way back when he returns. */
export type RepairState =
  | { readonly phase: 'working' }
  | { readonly phase: 'failed'; readonly failure: LoadFailure }
  /** `problem`: why it could not be undone, or the old sheets not be removed. */
  | { readonly phase: 'done'; readonly repaired: Repaired; readonly problem?: Problem }
  /** What became of old sheets that an earlier repair had left, where it went wrong. */
  | { readonly phase: 'kept'; readonly problem: Problem }
  | { readonly phase: 'undone' | 'removed' };
