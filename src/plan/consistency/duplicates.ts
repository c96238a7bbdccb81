import type { Draft } from '../draft';
import type { Flaw } from '../flaw';

/** Excel's names do not tell capitals from small letters, and `base` is what the base figures' names begin with. */
const reserved = ['base', 'meta'];

export function duplicateFlaws(draft: Draft): readonly Flaw[] {
  return [
    ...repeated(draft.ids('groups')).map(flawIn('groups')),
    ...repeated(draft.ids('baseFigures')).map(flawIn('baseFigures')),
    ...repeated(draft.ids('indicators'), reserved).map(flawIn('indicators')),
    ...repeated(draft.ids('relations')).map(flawIn('relations')),
  ];
}

function flawIn(list: string) {
  return ({ index, id }: { index: number; id: string }): Flaw => ({
    at: [list, index, 'id'],
    code: 'duplicate-id',
    facts: { id },
  });
}

/** Places at which an id stands that was there before. */
export function repeated(
  ids: readonly (string | undefined)[],
  taken: readonly string[] = [],
): readonly { readonly index: number; readonly id: string }[] {
  const seen = new Set(taken);
  return ids.flatMap((id, index) => {
    if (id === undefined) return [];
    const key = id.toLowerCase();
    if (seen.has(key)) return [{ index, id }];
    seen.add(key);
    return [];
  });
}
