import type { ReadingTexts } from '../facts/readingFacts';
import type { Sentence } from '../sentence';
import { number, rate } from './number';
import { terms } from './terms';

const at = (cell: string | undefined) => (cell === undefined ? 'this cell' : `cell ${cell}`);
const freshForm = 'load the form into a new workbook and copy the figures over';
const hiddenParts = (columns: string, rows: number) =>
  [columns && `column ${columns}`, rows && `rows: ${number(rows)}`].filter(Boolean).join(', ');

/** How a form was handled: what was done to its cells, its sheet and its workbook. */
export const handling = {
  'copies-disagree': ({ sheets, unit }) =>
    unit === ''
      ? {
          problem: `Sheet “${sheets}” is this form once more, with other figures.`,
          remedy: 'Keep the sheet with the right figures and delete the other.',
        }
      : {
          problem: `Sheet “${sheets}” is the form of another unit (${unit}) and does not count.`,
          remedy: 'Each unit sends a file of its own: move that sheet into another file.',
        },
  'unit-name-differs': ({ text, expected }) => ({
    problem: `The head of the form names the unit “${text}”, but the form was made for “${expected}”.`,
    remedy: `Correct the head; if this is the form of another unit, ${freshForm}.`,
  }),
  'year-differs': ({ text, year }) => ({
    problem: `The head of the form says ${text}, but the form was made for ${year}.`,
    remedy: 'Load the form of the right year into a new workbook and enter the figures of that year.',
  }),
  'as-of-other-year': ({ cell, text, year }) => ({
    problem: `The as-of date lies in ${text}, not in the report year ${year}.`,
    remedy: `If the date was mistyped, correct it in ${at(cell)}. If these are old figures, enter those of ${year}.`,
  }),
  'same-as-last-year': ({ count, year }) => ({
    problem: `All ${number(count)} figures are the same as last year's.`,
    remedy: `This may be the old report sent again. Enter the figures of ${year}.`,
  }),
  'many-zeros': ({ part, whole }) => ({
    problem: `${number(part)} of ${number(whole)} figures are 0. Was 0 typed where the figure is not known yet?`,
    remedy: 'Where there is no figure yet, type three dots (...) and say why; if 0 is right, keep it.',
  }),
  'external-link': ({ cell }) => ({
    problem: 'The entry cell takes its figure from another file, which the office does not have.',
    remedy: `Type the number itself in ${at(cell)}.`,
  }),
  'percent-format': ({ cell, shown, reading }) => ({
    problem: `The cell shows ${shown}, because it is formatted as a percentage.`,
    remedy: `Is ${reading} meant? If so, format ${at(cell)} as a number and type ${reading} again.`,
  }),
  'date-in-entry': ({ cell, shown, reading }) => ({
    problem: `The cell holds a date${shown.includes('/') ? ` (${shown})` : ''}, not a count.`,
    remedy:
      reading === ''
        ? `Clear ${at(cell)}, format it as a number and type the number again.`
        : `Is ${reading} meant? If so, format ${at(cell)} as a number.`,
  }),
  'misleading-format': ({ cell, shown, reading }) => ({
    problem:
      shown === ''
        ? `The cell holds ${reading}, but its format hides the number.`
        : `The cell holds ${reading}, but shows “${shown}” because of its format.`,
    remedy: `If ${reading} is right, format ${at(cell)} as a number; if not, type the right number.`,
  }),
  'misplaced-figure': ({ cell, found, range }) => ({
    problem: `The entry cell is empty, while ${found} stands in cell ${range} beside it.`,
    remedy: `If that is this row's figure, type it into ${at(cell)} and clear cell ${range}.`,
  }),
  'merged-entry': ({ range }) => ({
    problem: `The cell to be filled in is merged with others (${range}).`,
    remedy: 'Unmerge the cells and enter each one again in its own row.',
  }),
  'legacy-font': ({ cell }) => ({
    problem: 'The note was typed in an old font that other computers cannot read.',
    remedy: `Type ${at(cell)} again in Unicode.`,
  }),
  'prior-unreadable': ({ cell, shown }) => ({
    problem: `Last year's figure “${shown}” cannot be read, so this year's was not compared with it.`,
    remedy: `Type ${at(cell)} again in digits alone, or pick from the list; where there is none, write “không so sánh” (not compared).`,
  }),
  'answer-in-comment': ({ text }) => ({
    problem: `The cell has a comment “${text}”, but comments do not count.`,
    remedy: `Enter the figure in column “Thực hiện” (result), and the reason in column ${terms.noteColumn} of the same row.`,
  }),
  'empty-note': ({ cell, shown }) => ({
    problem: `The explanation “${shown}” gives no reason; the office may send the report back.`,
    remedy: `Write cause and remedy in words in ${at(cell)}.`,
  }),
  'share-for-count': ({ cell, part, whole, count }) => ({
    problem: `${number(part)} of ${number(whole)} looks more like a percentage than like a count.`,
    remedy: `If ${number(part)}% is meant, type the count into ${at(cell)} (about ${number(count)}); if ${number(part)} is right, keep it.`,
  }),
  'label-edited': ({ text, expected }) => ({
    problem:
      text === ''
        ? `The label of the row was deleted; it should be “${expected}”.`
        : `The label of the row was changed to “${text}”; it should be “${expected}”.`,
    remedy: 'Write the label as in the form, and compare the figure in its row.',
  }),
  'unit-edited': ({ cell, text, expected, answered }) => ({
    problem: `The measure in ${at(cell)} was changed to “${text}”; it should be “${expected}”.`,
    remedy: answered
      ? ''
      : `Write “${expected}” again and enter the figure in it; if the figure is right already, say so in column ${terms.noteColumn} of the same row.`,
  }),
  'target-edited': ({ year }) => ({
    problem: `The target of ${year} in this row is not the plan's.`,
    remedy: `Write it as in the form, or ${freshForm}. Results are always computed from the plan.`,
  }),
  'result-overwritten': ({ cell, count, shown }) => ({
    problem: `Computed cells that were typed over: ${number(count)}, the first being ${at(cell)} (“${shown}”). These values are not used.`,
    remedy: `Press Ctrl+Z to get the formula back, or ${freshForm}.`,
  }),
  'rate-mismatch': ({ cell, shown, part, whole }) => ({
    problem: `The rate typed in ${at(cell)} is ${shown}, but ${number(part)} of ${number(whole)} is ${rate(part, whole, 0)}.`,
    remedy: 'Check the numerator and the base figure, then remove the typed rate so that the form computes it.',
  }),
  'hidden-cells': ({ count, text }) => ({
    problem: `Hidden or filtered out: ${hiddenParts(text, count)}; their figures still count.`,
    remedy: 'Better show them again and check them before sending.',
  }),
  'sheet-renamed': ({ sheets }) => ({
    problem: `The form's sheet was renamed to “${sheets}”; the form is still recognised.`,
    remedy: 'Better call it “Báo cáo” again.',
  }),
  'protection-removed': () => ({
    problem: "The protection of the form's sheet was removed.",
    remedy: 'The figures still count; fill in the coloured cells only, so that nothing else is changed by mistake.',
  }),
  'content-ignored': ({ cell, count, text }) => ({
    problem: `Cells filled in outside the table: ${number(count)}, from ${at(cell)} on (“${text}”); they do not count.`,
    remedy: `Write what has to be reported in column ${terms.noteColumn}.`,
  }),
  'sheets-ignored': ({ count, sheets }) => ({
    problem: `Other sheets in the workbook: ${number(count)} (${sheets}); they are not read.`,
    remedy: "Figures to be sent have to stand on the form's sheet.",
  }),
  'copy-ignored': ({ sheets }) => ({
    problem: `Sheet “${sheets}” is another copy of the form and does not count.`,
    remedy: 'Better delete the extra sheet before sending.',
  }),
} satisfies Partial<ReadingTexts<Sentence>>;
