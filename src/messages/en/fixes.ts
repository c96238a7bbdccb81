import type { Messages } from '../vi';
import { counted } from './number';

const cells = (count: number) => counted(count, 'cell', 'cells');

export const fixes: Messages['fixes'] = {
  ways: {
    trimmed: 'without stray spaces or apostrophe',
    grouped: 'without the thousands separators',
    'grouped-or-decimal': 'the point or comma may separate thousands or decimals',
    'with-unit': 'without the word or sign beside the number',
    share: 'that share of the denominator',
    'other-digits': 'in ordinary digits',
    'letters-for-digits': 'letters typed in place of digits',
    approximate: 'an estimate: choose it only if it is the true count',
    'part-of-fraction': 'one of the two numbers in the cell',
    scientific: 'a number written with a power of ten',
    nil: 'nothing to count',
    unavailable: 'no figure is available',
    choice: 'the word of the list',
    'legacy-font': 'converted from an old character set',
    computed: 'without what the calculation left behind the last digit',
    result: 'keep the result, drop the formula',
    scaled: 'a number multiplied or divided by 100',
    'unit-name': 'the code of the unit of that name',
  },
  fix: 'Fix',
  ask: 'What is meant? Choose what to write into the cell:',
  blank: 'left blank',
  from: 'now',
  to: 'becomes',
  available: (count) => `${cells(count)} can be fixed at once`,
  look: 'Look and fix',
  hide: 'Show less',
  preview: 'Before fixing',
  apply: (count) => `Fix ${counted(count, 'chosen cell', 'chosen cells')}`,
  writing: 'Writing into the sheet…',
  done: (count) => `${cells(count)} fixed.`,
  undone: (count) => `${cells(count)} put back as before.`,
  undo: 'Undo',
  nothingChanged: 'No cell was changed.',
  overtaken: (addresses) => `Cell ${addresses} was changed meanwhile and was left as it is.`,
  failed: 'Nothing could be written into the sheet; no cell was changed.',
};
