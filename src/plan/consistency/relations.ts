import type { Draft } from '../draft';
import type { Flaw } from '../flaw';
import { baseRowId, indicatorEntry } from '../rows';
import type { Relation } from '../schema';
import { repeated } from './duplicates';

/** Largest bound of a quotient whose comparison is still exact in a spreadsheet. */
const MAX_QUOTIENT = 1000;

export function relationFlaws(draft: Draft): readonly Flaw[] {
  return draft.lists.relations.flatMap(({ index, item }) =>
    flawsOf(draft, item).map((flaw) => ({ ...flaw, at: ['relations', index, ...flaw.at] })),
  );
}

function flawsOf(draft: Draft, relation: Relation): readonly Flaw[] {
  switch (relation.kind) {
    case 'atMost':
      return [
        ...entryFlaws(draft, ['lesser'], relation.lesser),
        ...entryFlaws(draft, ['greater'], relation.greater),
        ...sameEntry(['greater'], relation.lesser, relation.greater),
      ];
    case 'quotientBetween': {
      const { min, max } = relation;
      return [
        ...entryFlaws(draft, ['dividend'], relation.dividend),
        ...entryFlaws(draft, ['divisor'], relation.divisor),
        ...sameEntry(['divisor'], relation.dividend, relation.divisor),
        ...(min > max ? [{ at: ['max'], code: 'range-out-of-order', facts: { min, max } } as const] : []),
        ...(max > MAX_QUOTIENT ? [{ at: ['max'], code: 'too-large', facts: { max: MAX_QUOTIENT } } as const] : []),
      ];
    }
    case 'requires':
      return [
        ...entryFlaws(draft, ['entry'], relation.entry),
        ...relation.needs.flatMap(({ entry }, index) => [
          ...entryFlaws(draft, ['needs', index, 'entry'], entry),
          ...sameEntry(['needs', index, 'entry'], relation.entry, entry),
        ]),
      ];
    case 'manyOnTarget':
      return [
        ...repeated(relation.indicators).map(({ index, id }): Flaw => ({
          at: ['indicators', index],
          code: 'duplicate-id',
          facts: { id },
        })),
        ...relation.indicators.flatMap((id, index) => ratioFlaws(draft, ['indicators', index], id)),
      ];
  }
}

function sameEntry(at: readonly PropertyKey[], first: string, second: string): readonly Flaw[] {
  return first === second ? [{ at, code: 'same-entry', facts: { id: second } }] : [];
}

/** The entry has to be a number or a level that communes fill in. */
function entryFlaws(draft: Draft, at: readonly PropertyKey[], id: string): readonly Flaw[] {
  const figure = draft.lists.baseFigures.find(({ item }) => baseRowId(item.id) === id)?.item;
  const indicator = draft.lists.indicators.find(({ item }) => indicatorEntry(item) === id)?.item;
  const owner = figure ?? indicator;
  if (!owner) return isMalformedOwner(draft, id) ? [] : [{ at, code: 'unknown-entry', facts: { id } }];
  if (owner.reportedBy === 'district') return [{ at, code: 'entry-not-reported', facts: { id } }];
  return indicator?.rule.kind === 'choice' ? [{ at, code: 'entry-not-numeric', facts: { id } }] : [];
}

/** Its row is in the plan, but too malformed to tell which entry it has. */
function isMalformedOwner(draft: Draft, entry: string): boolean {
  const [row = '', rest = ''] = entry.split('.');
  const [list, id] = row === 'base' ? (['baseFigures', rest] as const) : (['indicators', row] as const);
  return draft.declares(list, id) && !draft.lists[list].some(({ item }) => item.id === id);
}

function ratioFlaws(draft: Draft, at: readonly PropertyKey[], id: string): readonly Flaw[] {
  if (!draft.declares('indicators', id)) return [{ at, code: 'unknown-indicator', facts: { id } }];
  const indicator = draft.lists.indicators.find(({ item }) => item.id === id)?.item;
  if (indicator?.reportedBy === 'district') return [{ at, code: 'entry-not-reported', facts: { id } }];
  return indicator && indicator.rule.kind !== 'ratio' ? [{ at, code: 'entry-not-numeric', facts: { id } }] : [];
}
