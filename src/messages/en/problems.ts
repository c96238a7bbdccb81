import type { ProblemTexts } from '../facts/problemFacts';
import type { Sentence } from '../sentence';
import { formats } from './formats';

export const problems: ProblemTexts<Sentence> = {
  'not-a-workbook': () => ({
    problem: 'This file is not an Excel workbook.',
    remedy: 'Choose the .xlsx file that was saved from Excel.',
  }),
  encrypted: () => ({
    problem: 'The file has a password and cannot be read.',
    remedy: 'Open it in Excel, remove the password to open, and save it again.',
  }),
  'legacy-xls': () => ({
    problem: 'The file is in the old Excel format (.xls).',
    remedy: 'Open it in Excel and save it as .xlsx.',
  }),
  'other-format': ({ format }) => {
    const known = Object.hasOwn(formats, format) ? formats[format] : undefined;
    return {
      problem: known ? `The file is ${known.name}, not .xlsx.` : 'The file is not in the .xlsx format.',
      remedy: known?.remedy ?? 'Open it in Excel and save it as .xlsx.',
    };
  },
  'too-large': () => ({
    problem: 'The file is too large for a report form.',
    remedy: 'Delete pictures and unrelated sheets and save it again, or copy the figures into a new form.',
  }),
  damaged: () => ({
    problem: 'The file is damaged or incomplete.',
    remedy: 'Download or copy it again; if that does not help, let Excel repair it and save it as a new file.',
  }),
  'not-our-form': () => ({
    problem: 'This workbook has no indicator form.',
    remedy:
      'Choose the file of the report; if the table is home-made, load the form into a new workbook and copy the figures over.',
  }),
  'too-costly': () => ({
    problem: 'This file takes too much time or memory to read and was passed over.',
    remedy:
      'Open it in Excel, save it as a new .xlsx file and check again; if that does not help, ask the unit for another file.',
  }),
  'cannot-open': () => ({
    problem: 'The file cannot be opened.',
    remedy: 'Check its name, its folder and whether you may read it, then try again.',
  }),
  'access-denied': () => ({
    problem: 'Excel does not allow changes to this workbook: it is read-only or protected.',
    remedy: 'Enable editing, or remove the workbook protection on the Review tab, or save a copy, then try again.',
  }),
  'read-only': () => ({
    problem: 'The workbook is open for reading only and cannot be changed.',
    remedy: 'Enable editing (Edit Workbook on the web), or save a copy, then try again.',
  }),
  'half-changed': ({ cell }) => ({
    problem: `Excel stopped half-way: some cells may have been changed${cell === '' ? '' : ` (for example ${cell})`}.`,
    remedy: 'Press Ctrl+Z in the sheet to drop the change, then look at those cells before you go on.',
  }),
  'cell-edit-mode': () => ({
    problem: 'A cell is still being typed into.',
    remedy: 'Press Enter to finish typing, then try again.',
  }),
  'sheet-gone': () => ({
    problem: 'The sheet of the form is no longer in the workbook.',
    remedy:
      'If it was deleted by mistake, close the workbook without saving and open it again; otherwise load the form into a new workbook.',
  }),
  'open-failed': () => ({
    problem: 'Excel could not open this file.',
    remedy: 'Open it from its folder; if the browser blocked a new window, allow it and try again.',
  }),
  'insert-failed': () => ({
    problem: 'Excel could not insert the form into this workbook, which is as it was before.',
    remedy: 'Try again; if that does not help, open a new workbook (Ctrl+N) and load the form there.',
  }),
  'form-incomplete': () => ({
    problem: 'The form in this workbook is incomplete.',
    remedy: 'Open a new workbook (Ctrl+N), load the form there and copy the figures over.',
  }),
  'form-present': () => ({
    problem: 'This workbook already has a form.',
    remedy: 'A workbook holds one form only. For another one, open a new workbook (Ctrl+N) and load it there.',
  }),
  'no-form': () => ({
    problem: 'This workbook has no form yet.',
    remedy: 'Choose the report year and the unit, then press Load form.',
  }),
  'host-too-old': () => ({
    problem: 'Excel on this computer is too old for the live check.',
    remedy: 'It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  }),
  'host-failed': ({ code }) => hostFailures.get(code) ?? usualHostFailure,
};

const usualHostFailure: Sentence = {
  problem: 'Excel could not do what was asked.',
  remedy: 'Try again; if that does not help, save the workbook and open Excel again.',
};

const hostFailures: ReadonlyMap<string, Sentence> = new Map([
  [
    'NotExcel',
    {
      problem: 'This check pane runs in Excel only.',
      remedy: 'Open the workbook in Excel, then press Check pane on the Home tab.',
    },
  ],
  [
    'ProgramMissing',
    {
      problem: 'A part of the program did not load.',
      remedy: 'Check the network connection, then open the check pane again.',
    },
  ],
  [
    'OfficeMissing',
    {
      problem: 'The library of Office did not load.',
      remedy: 'Check the network connection, then open the check pane again.',
    },
  ],
]);
