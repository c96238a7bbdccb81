import type { Draft } from '../draft';
import type { Flaw } from '../flaw';

/**
 * Characters that the form has room for: prompts (255 at most), titles and cells are composed of these texts. Longer explanations
 * belong into the definition.
 */
const limits = { label: 120, unit: 40, choice: 60, targetWords: 60, formNumber: 30, formTitle: 150, name: 80 } as const;

export function textFlaws(draft: Draft): readonly Flaw[] {
  return [
    ...(draft.form
      ? [
          ...tooLong(['form', 'number'], draft.form.number, limits.formNumber),
          ...tooLong(['form', 'title'], draft.form.title, limits.formTitle),
        ]
      : []),
    ...phraseFlaws(draft),
    ...draft.lists.groups.flatMap(({ index, item }) => tooLong(['groups', index, 'label'], item.label, limits.label)),
    ...draft.lists.baseFigures.flatMap(({ index, item }) => [
      ...tooLong(['baseFigures', index, 'label'], item.label, limits.label),
      ...tooLong(['baseFigures', index, 'unit'], item.unit, limits.unit),
    ]),
    ...draft.lists.indicators.flatMap(({ index, item: { label, rule, targetWords } }) => {
      const at = ['indicators', index];
      return [
        ...tooLong([...at, 'label'], label, limits.label),
        ...(rule.kind === 'ratio' ? tooLong([...at, 'rule', 'numerator'], rule.numerator, limits.label) : []),
        ...(rule.kind === 'choice'
          ? rule.choices.flatMap((choice, place) =>
              tooLong([...at, 'rule', 'choices', place, 'label'], choice.label, limits.choice),
            )
          : []),
        ...Object.entries(targetWords ?? {}).flatMap(([milestone, words]) =>
          words ? tooLong([...at, 'targetWords', milestone], words, limits.targetWords) : [],
        ),
      ];
    }),
    ...draft.lists.unitLists.flatMap(({ index, item }) =>
      item.units.flatMap((unit, place) =>
        tooLong(['unitLists', index, 'units', place, 'name'], unit.name, limits.name),
      ),
    ),
  ];
}

/** The Vietnamese text is what the workbook holds; the pane has room for any length. */
function tooLong(at: readonly PropertyKey[], text: { readonly vi: string }, max: number): readonly Flaw[] {
  return text.vi.length > max ? [{ at: [...at, 'vi'], code: 'text-too-long', facts: { max } }] : [];
}

/** Notes are compared composed, in lower case, with one blank between words: a phrase written otherwise never matches. */
function phraseFlaws({ explanation }: Draft): readonly Flaw[] {
  return (explanation?.stopList ?? []).flatMap((phrase, index): readonly Flaw[] => {
    const isNormalized =
      phrase === phrase.normalize('NFC').toLowerCase() && /^[^\s\p{Cf}]+( [^\s\p{Cf}]+)*$/u.test(phrase);
    const at = ['explanation', 'stopList', index];
    return isNormalized ? [] : [{ at, code: 'phrase-not-normalized', facts: { phrase } }];
  });
}
