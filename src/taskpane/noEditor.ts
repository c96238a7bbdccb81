import type { WorkbookEditor } from '../workbook/edit';
import { failure } from '../workbook/problem';

const refused = () => Promise.resolve(failure('host-failed', { code: 'NoEditor' }));

/** Stands under an adapter that cannot change the workbook yet: every change is refused, nothing is written. */
export const noEditor: WorkbookEditor = {
  changeCells: refused,
  undoChanges: refused,
  lostFixtures: refused,
  replaceForm: refused,
  undoReplacement: refused,
  removeOld: refused,
};
