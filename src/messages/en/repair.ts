import type { repair as vi } from '../vi/repair';
import { counted, number } from './number';

const cells = (count: number) => counted(count, 'cell', 'cells');
const rows = (count: number) => counted(count, 'row', 'rows');

export const repair: typeof vi = {
  noForm: { problem: 'This workbook has no form yet.', remedy: 'Load the form to begin.' },
  looking: 'Looking for damage…',
  lookAgain: 'Look again',
  nothing: { problem: 'The form is intact.', remedy: 'Nothing has to be repaired.' },
  foreign: {
    problem: 'This form is of a plan, version or unit that the pane does not know, so it cannot be repaired here.',
    remedy: 'Load the right form into a new workbook and copy the figures over.',
  },
  damageTitle: 'What is broken',
  updateTitle: 'To be updated',
  damage: {
    formula: (count) => `${counted(count, 'computed cell', 'computed cells')} emptied, overwritten or changed`,
    label: (count) => `${cells(count)} with the form’s words changed or emptied`,
    target: (count) => `${counted(count, 'target', 'targets')} changed`,
    id: (count) => `${rows(count)} without the hidden id`,
    name: (count) => `${counted(count, 'cell name', 'cell names')} lost or pointing elsewhere`,
    validation: (count) => `${cells(count)} without input control`,
    highlight: (count) => `${cells(count)} without warning colours`,
    style: (count) => `${cells(count)} without their format`,
    protection: (count) => `${counted(count, 'place', 'places')} no longer locked`,
    'row-moved': (count) => `${rows(count)} moved`,
    'row-missing': (count) => `${rows(count)} deleted; their figures are no longer on the sheet`,
    'row-unsure': (count) =>
      `${rows(count)} without hidden id and label, known by cell names alone: if the table was sorted, compare each figure with your records after the repair`,
    'row-extra': (count) => `${rows(count)} inserted that are not the form’s`,
    'sheet-renamed': (count) => `${counted(count, 'sheet', 'sheets')} renamed`,
    'sheet-copied': () => 'The hidden sheet that belongs to the form is gone',
    merge: (count) => `${counted(count, 'merged area', 'merged areas')} over cells to be filled in`,
    'older-plan': () => 'The form was made by an earlier version of the plan and can be updated',
    'older-version': () => 'The form is an old version and can be updated',
  },
  unclear: {
    title: 'Not clear whose figures these are',
    row: (cell, value, printed, anchored) =>
      `${cell} holds ${value}: the row reads ${printed}; its hidden id or cell names are of ${anchored}`,
    question: 'The table may have been sorted. The figures of these rows belong to:',
    printed: 'The indicator printed in the row (its label went along with the figure)',
    anchored: 'The indicator of the hidden id (the label was changed by mistake)',
  },
  goTo: (cell) => `Go to cell ${cell}`,
  moreCells: (count) => `and ${counted(count, 'more cell', 'more cells')}`,
  keptTitle: 'What is kept',
  kept: (count) =>
    count === 0
      ? 'No cell of the form is filled in yet.'
      : `${cells(count)} that were filled in are kept as they are, wrong ones too.`,
  moved: (count) => `${cells(count)} will stand elsewhere than now:`,
  movedTo: (name, from, to) => `${name} from ${from} to ${to}`,
  noteOf: (row) => `Note of ${row}`,
  priorOf: (row) => `Last year’s figure of ${row}`,
  formulasTitle: 'Formulas become values',
  formulas: (count) =>
    `${cells(count)} to be filled in hold formulas. The new form has their results alone; the formulas stay on the old sheet:`,
  formulaTo: (name, cell, formula, value) => `${name} (${cell}) from ${formula} to ${value}`,
  noResult: 'blank',
  unplacedTitle: 'Without a place in the form',
  unplaced: (count) =>
    `${cells(count)} belong to no row of the form. What they hold stays on the old sheet and is not deleted:`,
  unplacedCell: (cell, value) => `${cell} holds ${value}`,
  beyond: (count) =>
    `Another ${cells(count)} far from the table (outside A1:AZ2000) not listed here; what is there stays on the old sheet.`,
  beyondMore:
    'There is more far from the table (outside A1:AZ2000), not listed here; what is there stays on the old sheet.',
  more: (count) => `and ${counted(count, 'more cell', 'more cells')}`,
  how: 'A new form is made with everything that was entered. The old sheets are kept, renamed and moved to the end of the workbook. This can be undone.',
  oldName: (name) => `${name} (old)`,
  start: 'Repair form',
  update: 'Update form',
  working: 'Repairing the form…',
  failed: 'Not repaired; the workbook is as it was.',
  done: 'The form was repaired.',
  allThere: (count) =>
    count === 0
      ? 'Read back: the form is as before.'
      : `Read back: all ${number(count)} filled-in cells are as before.`,
  missing: (names) => `Read back: these differ from before: ${names}. Press Undo if that is not right.`,
  notReadBack: 'The new form could not be read back. Press Check again; if something is wrong, press Undo.',
  oldSheets: (names) => `Old sheets: ${names}.`,
  keptSheets: 'Old sheets of the last repair',
  putBack: 'Put the old form back',
  undo: 'Undo',
  undone: { problem: 'Undone.', remedy: 'The form is as it was before the repair.' },
  removeOld: 'Delete old sheets',
  removeAsk: (names) => ({
    problem: `Delete the old sheets for good: ${names}?`,
    remedy: 'This cannot be undone. Cells without a place in the new form are lost with them.',
  }),
  removeYes: 'Delete for good',
  removeNo: 'Keep them',
  removed: { problem: 'The old sheets were deleted.', remedy: 'Save the workbook to keep the repaired form.' },
};
