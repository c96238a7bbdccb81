import type { Flaw } from '../flaw';
import type { PlanProblemCode } from '../planProblem';
import type { Words } from '../schema';
import { repeated } from './duplicates';

/** Excel's limit for a drop-down list: its words, the ellipsis for a figure that cannot be had, and the commas between them. */
const MAX_LIST = 255;

/** The words of a choice become the drop-down list of a cell, and what is picked must come back as that very text. */
export function choiceFlaws(
  choices: readonly { readonly id: string; readonly label: Words }[],
  at: readonly PropertyKey[],
): readonly Flaw[] {
  const words = choices.map(({ label }) => label.vi);
  const wordFlaw = (index: number, code: PlanProblemCode): Flaw => ({
    at: [...at, index, 'label', 'vi'],
    code,
    facts: { word: words[index] ?? '' },
  });
  const length = [...words, '…'].join(',').length;
  return [
    ...repeated(choices.map(({ id }) => id)).map(({ index, id }): Flaw => ({
      at: [...at, index, 'id'],
      code: 'duplicate-id',
      facts: { id },
    })),
    ...repeated(words).map(({ index }) => wordFlaw(index, 'duplicate-word')),
    ...words.flatMap((word, index) => (/[,"]/.test(word) ? [wordFlaw(index, 'word-not-listable')] : [])),
    ...words.flatMap((word, index) => (isUsable(word) ? [] : [wordFlaw(index, 'word-not-usable')])),
    ...(length > MAX_LIST ? [{ at, code: 'choice-list-too-long', facts: { length, max: MAX_LIST } } as const] : []),
  ];
}

/** Text that Excel neither trims nor turns into a number, a date, a formula or TRUE/FALSE, that is no ellipsis and is typed composed. */
function isUsable(word: string): boolean {
  return (
    word === word.normalize('NFC') &&
    /^\p{L}.*[^\s\u200b-\u200d\u2060\ufeff]$|^\p{L}$/u.test(word) &&
    !/^(true|false)$/i.test(word)
  );
}
