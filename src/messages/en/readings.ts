import type { ReadingTexts } from '../facts/readingFacts';
import type { Sentence } from '../sentence';
import { handling } from './handling';
import { terms } from './terms';

const at = (cell: string | undefined) => (cell === undefined ? 'this cell' : `cell ${cell}`);

/** What the form says of itself where nobody looks. */
const hiddenFacts: Readonly<Record<string, string>> = {
  'meta.plan': 'plans',
  'meta.template': 'versions of the template',
  'meta.unit': 'codes of the unit',
  'meta.year': 'report years',
};

export const readings: ReadingTexts<Sentence> = {
  ...handling,
  'formula-in-entry': ({ cell, answered }) => ({
    problem: 'The entry cell holds a formula, so the figure may change by itself.',
    remedy: answered
      ? ''
      : `Type the number itself in ${at(cell)}; where the formula is needed, write why in column ${terms.noteColumn} of the same row.`,
  }),
  'entry-not-found': ({ name }) => ({
    problem: `The entry cell of “${name}” was not found in the form.`,
    remedy:
      'The row may have been deleted. Press Ctrl+Z, or load the form into a new workbook and copy the figures over.',
  }),
  'anchors-disagree': ({ cell, name, id }) =>
    Object.hasOwn(hiddenFacts, id)
      ? {
          problem: `The hidden part of the form names two different ${hiddenFacts[id] ?? ''}.`,
          remedy: 'Load the form for the right unit and year into a new workbook and copy the figures over.',
        }
      : {
          problem: `The cell name and the row id of “${name}” point to different places.`,
          remedy: `The row may have been copied or moved. Compare the figure in ${at(cell)} with the label of its row.`,
        },
  'duplicate-id': ({ cell, name }) => ({
    problem: `“${name}” has more than one row in the form.`,
    remedy: `Delete the extra row and keep one; the row that counts now is that of ${at(cell)}.`,
  }),
  'row-unclear': ({ text, expected }) => ({
    problem: `The row’s words are those of “${text}”, its hidden id or cell names those of “${expected}”: it is not clear whose figure it is.`,
    remedy: 'The table may have been sorted. Press Ctrl+Z, or repair the form and choose which row is right.',
  }),
  'unit-not-valid': ({ unit, year }) => ({
    problem: `Unit code ${unit} is not among the units that report for ${year}.`,
    remedy: 'Load the form of the right unit and year into a new workbook and copy the figures over.',
  }),
  'year-not-valid': ({ year, first, last }) => ({
    problem: `Report year ${year} lies outside the plan (${first}–${last}).`,
    remedy: 'Load the form of the right year into a new workbook and copy the figures over.',
  }),
  'other-plan': ({ plan }) => ({
    problem: `This form was made for another plan (${plan}).`,
    remedy: 'Load the form of the plan in use into a new workbook and copy the figures over.',
  }),
  'other-plan-version': ({ version, current }) => ({
    problem: `This form was made by version ${version} of the plan; the version in use is ${current}.`,
    remedy:
      version < current
        ? 'Choose “Repair the form” to update it; the figures are kept.'
        : 'Load the receiving office’s new plan file under “Settings”.',
  }),
  'template-unknown': ({ template }) => ({
    problem: `This form follows template version ${template}, which the checker in use does not know.`,
    remedy:
      'Close the pane and open it again to get the newest checker. If that does not help, load the form into a new workbook and copy the figures over.',
  }),
};
