import type { RawEntries } from '../../src/rules/assessment';
import { formOf } from '../cases/checkFile';
import { readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { mutated } from './mutate.mjs';
import { answerTo } from './subject';

const forms: readonly RawEntries[] = [
  readyEntries,
  readyEntriesBut({ 'base.households': '2.610', 'A4.value': true, 'B1.num': '…', 'B2.num': 12.5, 'C1.num': '=1+1' }),
];

/** A longer look, with other seeds: npm run fuzz. */
const seeds = Array.from({ length: 5 }, (_, index) => index * 40);

describe.each(Object.keys(forms).map(Number))('form %i, bent where it has joints', (index) => {
  test.each(seeds)('has an answer, the same in a browser as in Node, from seed %i on', async (first) => {
    const form = await formOf(forms[index] ?? new Map());
    for (let seed = first; seed < first + 40; seed++) {
      expect({ seed, answer: answered(() => answerTo(mutated(form, seed))) }).toEqual({ seed, answer: 'one' });
    }
  });
});

function answered(answer: () => string): string {
  try {
    return answer() === '' ? 'none' : 'one';
  } catch (error) {
    return String(error);
  }
}
