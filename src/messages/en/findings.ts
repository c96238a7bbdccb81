import type { EntryKind, FindingTexts, NoteFacts } from '../facts/findingFacts';
import type { Sentence } from '../sentence';
import { shownValue } from '../shownValue';
import { number, oneOf } from './number';
import { broken, unlikely } from './relations';
import { shortfall } from './shortfall';
import { changed, fallen, slipped } from './sinceLastYear';
import { terms } from './terms';

const shown = (value: Parameters<typeof shownValue>[1]) => shownValue('en', value);
const at = (cell: string | undefined) => (cell === undefined ? 'this cell' : `cell ${cell}`);

/** "Choose again in cell E12: Có (Yes) or Không (No)." */
function pick(verb: string, cell: string | undefined, entry: Exclude<EntryKind, { kind: 'number' }>): string {
  return entry.kind === 'level'
    ? `${verb} a level from 0 to ${entry.highest} in ${at(cell)}.`
    : `${verb} in ${at(cell)}: ${oneOf(entry.choices)}.`;
}

function withoutResult(formula: 'uncalculated' | 'empty', cell: string | undefined, entry: EntryKind): Sentence {
  const retype = `Type the ${entry.kind === 'number' ? 'number' : 'answer'} itself in ${at(cell)}`;
  return formula === 'empty'
    ? { problem: 'The formula in the cell gives no result.', remedy: `${retype}.` }
    : {
        problem: 'The formula in the cell was never calculated, so that there is no result yet.',
        remedy: `${retype}, or open the file in Excel, let it calculate and save it.`,
      };
}

/** What a query or a shortfall still asks for; nothing once it is explained. */
function noteRemedy({ note, minLength }: NoteFacts, wanted: string): string {
  if (note === 'given') return '';
  if (note === 'optional')
    return `No explanation is required this year; if needed, write it in column ${terms.noteColumn}.`;
  return `${wanted} in column ${terms.noteColumn} of the same row, at least ${minLength} characters.`;
}

export const findings: FindingTexts<Sentence> = {
  'not-a-number': ({ cell, entry, value }) => ({
    problem:
      typeof value === 'boolean'
        ? `The cell holds the value ${shown(value)}, not a number.`
        : `The cell holds the text “${shown(value)}”, not a number.`,
    remedy:
      entry.kind === 'number'
        ? `Clear ${at(cell)} and type the number again with digits only, for example 1234.`
        : pick('Clear it and choose', cell, entry),
  }),
  negative: ({ cell, value }) => ({
    problem: `The number ${shown(value)} is below 0.`,
    remedy: `Enter a number from 0 upwards in ${at(cell)}.`,
  }),
  'not-whole': ({ cell, value }) => ({
    problem: `The number ${shown(value)} has a fraction, but only whole numbers are counted here.`,
    remedy: `Enter a whole number in ${at(cell)}.${slippedSeparator(value)}`,
  }),
  'out-of-range': ({ cell, value, max }) => ({
    problem: `The number ${shown(value)} is above the limit (${number(max)}).`,
    remedy: `Check ${at(cell)} for digits too many and enter it again.`,
  }),
  'unknown-choice': ({ cell, entry, value }) => ({
    problem:
      entry.kind === 'level'
        ? `There is no level ${shown(value)}.`
        : `“${shown(value)}” is not in the list of answers.`,
    remedy: entry.kind === 'number' ? `Enter ${at(cell)} again.` : pick('Choose', cell, entry),
  }),
  'error-value': ({ cell, entry, value }) => ({
    problem: `The cell shows the error ${shown(value)}.`,
    remedy:
      entry.kind === 'number'
        ? `Clear ${at(cell)} and enter the number again.`
        : pick('Clear it and choose', cell, entry),
  }),
  'numerator-above-denominator': ({ cell, numerator, denominator }) => ({
    problem: `The numerator ${number(numerator)} is above the denominator ${number(denominator.value)}.`,
    remedy: `Check ${at(cell)} and the base figure “${denominator.name}”.`,
  }),
  'numerator-over-zero': ({ cell, numerator, denominator }) => ({
    problem: `The numerator is ${number(numerator)} but the denominator is 0.`,
    remedy: `Check the base figure “${denominator.name}”. If there is truly nothing to count, enter 0 in ${at(cell)}.`,
  }),
  'relation-violated': ({ cell, relation }) => broken(relation, at(cell)),
  'missing-entry': ({ cell, entry, formula }) =>
    formula !== undefined
      ? withoutResult(formula, cell, entry)
      : entry.kind === 'number'
        ? {
            problem: 'No figure entered yet.',
            remedy: `Enter a number in ${at(cell)}. Where there is nothing to count enter 0; where the figure cannot be had type three dots (...) and write why.`,
          }
        : {
            problem: entry.kind === 'level' ? 'No level chosen yet.' : 'No answer chosen yet.',
            remedy: pick('Choose', cell, entry),
          },
  unavailable: (facts) => ({
    problem: 'Marked as not available (…).',
    remedy:
      facts.note === 'given'
        ? `Enter the figure in ${at(facts.cell)} once it is there.`
        : `Enter the figure in ${at(facts.cell)} once it is there. Until then: ${noteRemedy(facts, 'write why')}`,
  }),
  'relation-unlikely': (facts) => ({
    problem: unlikely(facts.relation),
    remedy: noteRemedy(facts, 'Check both figures. If they are right, write why'),
  }),
  'many-on-target': (facts) => ({
    problem: unlikely(facts.relation),
    remedy: noteRemedy(facts, 'Check each numerator. If they were really counted, write where they come from'),
  }),
  'slipped-digit': (facts) => ({
    problem: slipped(facts.change),
    remedy: noteRemedy(facts, `Check ${at(facts.cell)}. If it is right, write why`),
  }),
  'changed-since-last-year': (facts) => ({
    problem: changed(facts.change),
    remedy: noteRemedy(facts, `Check ${at(facts.cell)}. If it is right, write why`),
  }),
  'fell-since-last-year': (facts) => ({
    problem: fallen(facts.fall),
    remedy: noteRemedy(facts, `Check ${at(facts.cell)}. If it is right, write the cause and the remedy`),
  }),
  'below-target': (facts) => ({
    problem: shortfall(facts.shortfall, facts.milestone),
    remedy: noteRemedy(facts, 'If the figures are right, write the cause and the remedy'),
  }),
};

/** 1,234 typed where the comma is the decimal mark has become 1.234. */
function slippedSeparator(value: unknown): string {
  if (typeof value !== 'number' || value >= 1000) return '';
  const thousandfold = Math.round(value * 1000);
  if (Math.abs(value * 1000 - thousandfold) > 1e-6 || thousandfold < 1000) return '';
  return ` If ${number(thousandfold)} is meant, type ${thousandfold} without a separator.`;
}
