import type { Draft } from '../draft';
import type { Flaw } from '../flaw';
import { repeated } from './duplicates';

export function unitListFlaws(draft: Draft): readonly Flaw[] {
  const lists = draft.lists.unitLists;
  return lists.flatMap(({ index, item: { units, validFrom, validTo } }) => {
    const at = ['unitLists', index];
    const flaws: Flaw[] = repeated(units.map(({ code }) => code)).map((unit) => ({
      at: [...at, 'units', unit.index, 'code'],
      code: 'duplicate-id',
      facts: { id: unit.id },
    }));
    if (validTo !== undefined && validTo < validFrom) {
      flaws.push({ at: [...at, 'validTo'], code: 'list-dates-out-of-order' });
    }
    const overlaps = lists.some(
      (other) =>
        other.index < index &&
        validFrom <= (other.item.validTo ?? '9999') &&
        other.item.validFrom <= (validTo ?? '9999'),
    );
    if (overlaps) flaws.push({ at: [...at, 'validFrom'], code: 'lists-overlap' });
    return [...flaws, ...predecessorFlaws(draft, index)];
  });
}

/** Predecessors stand in a list that began before. Where a list is malformed, nobody can tell. */
function predecessorFlaws(draft: Draft, index: number): readonly Flaw[] {
  const list = draft.lists.unitLists.find((one) => one.index === index)?.item;
  if (!list || !draft.isComplete('unitLists')) return [];
  const earlier = draft.lists.unitLists.filter(({ item }) => item.validFrom < list.validFrom);
  return list.units.flatMap(({ predecessors }, unit) =>
    predecessors.flatMap(({ code, validFrom }, place): readonly Flaw[] => {
      const isKnown = earlier.some(
        ({ item }) => item.validFrom === validFrom && item.units.some((one) => one.code === code),
      );
      const at = ['unitLists', index, 'units', unit, 'predecessors', place];
      return isKnown ? [] : [{ at, code: 'unknown-unit', facts: { id: `${code} (${validFrom})` } }];
    }),
  );
}
