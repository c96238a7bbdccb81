import type { lastYearTask as vi } from '../vi/lastYearTask';
import { counted, number } from './number';

const cells = (count: number) => counted(count, 'cell', 'cells');

export const lastYearTask: typeof vi = {
  noForm: {
    problem: 'This workbook has no form yet.',
    remedy: 'Load the form first, then bring in last year’s figures.',
  },
  older: {
    problem: 'The form in this workbook is an old version without the column “Năm trước” (last year).',
    remedy: 'Update the form first; what was entered is kept.',
  },
  firstYear: (year) => ({
    problem: `Nothing was reported under this plan before ${year}.`,
    remedy: 'There is nothing to compare this year with.',
  }),
  why: (year) =>
    `Choose the report file of ${year}. Its figures go into the column “Năm trước” (last year), to be compared with this year’s.`,
  merged: (units) =>
    `This territory was reported by several units last year: ${units}. Choose the files of all of them.`,
  pick: 'Choose files',
  drop: 'or drop files here',
  files: 'Report files of last year',
  reading: (done, total) => `Reading file ${number(done + 1)} of ${number(total)}…`,
  tooMany: (most) => `Only the first ${number(most)} files are read.`,
  notLoaded: {
    problem: 'The part of the program that reads files did not load.',
    remedy: 'Check the network, then choose the files again.',
  },
  used: (file, unit) => `“${file}” is of ${unit}`,
  usedTitle: 'Files in use',
  nothingUsed: { problem: 'None of the files can be used.', remedy: 'See below why, then choose again.' },
  previewTitle: 'What goes into the column “Năm trước” (last year)',
  columns: { row: 'Row', cell: 'Cell', before: 'Now', after: 'Then' },
  empty: 'empty',
  same: (count) => `${cells(count)} already right.`,
  replace: (count) => `Also write over ${cells(count)} that hold something else`,
  nothingToWrite: 'The column “Năm trước” (last year) holds these figures already; nothing has to be written.',
  write: (count) => `Write ${cells(count)}`,
  writing: 'Writing…',
  done: (count) => ({
    problem: `${cells(count)} of the column “Năm trước” (last year) written.`,
    remedy: 'What is unusual compared with last year is shown under Check.',
  }),
  undone: (count) => ({ problem: `${cells(count)} put back.`, remedy: 'The column is as it was before.' }),
  overtaken: (count) => ({
    problem: `${cells(count)} changed meanwhile and left alone.`,
    remedy: 'Look at them, then write again where needed.',
  }),
  undo: 'Undo',
};
