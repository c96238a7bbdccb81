import { baseRowId } from '../../plan/rows';
import { call, quoteText } from '../../rules/formulaText';
import type { DataPlaces } from './dataPlaces';
import type { DistrictRow } from './districtForm';

/** How a row's sums are computed from a data sheet: which forms take part, and what each of them adds. */
export interface SumFormulas {
  readonly count: string;
  readonly numerator: string;
  readonly denominator: string;
}

type Summed = Exclude<DistrictRow, { readonly kind: 'own' }>;

/**
 * SUMPRODUCT alone, because it knows arrays without special entry in every Excel: the first argument says which rows take part (a
 * form without one of the two figures adds to neither sum), the second what they add, in which text counts nothing.
 */
export function sumFormulas(row: Summed, places: DataPlaces, counts: string): SumFormulas {
  const flag = `(${places.flags}=${quoteText(counts)})`;
  const { taking, adding, outOf } = row.kind === 'share' ? shareParts(row, places) : pairParts(row, places);
  const part = `${flag}*${taking}`;
  return {
    count: call('SUMPRODUCT', part),
    numerator: adding.isRange
      ? call('SUMPRODUCT', part, adding.formula)
      : call('SUMPRODUCT', `${part}*${adding.formula}`),
    denominator: outOf === undefined ? call('SUMPRODUCT', part) : call('SUMPRODUCT', part, outOf),
  };
}

interface Parts {
  readonly taking: string;
  readonly adding: { readonly formula: string; readonly isRange: boolean };
  readonly outOf?: string;
}

function pairParts({ indicator: { id, rule } }: Summed, places: DataPlaces): Parts {
  const numerators = places.column(id);
  const denominators = places.column(rule.kind === 'ratio' ? baseRowId(rule.denominator) : '');
  return {
    taking: `${call('ISNUMBER', numerators)}*${call('ISNUMBER', denominators)}*(${numerators}<=${denominators})`,
    adding: { formula: numerators, isRange: true },
    outOf: denominators,
  };
}

function shareParts(
  { indicator: { id, rule }, target }: Extract<Summed, { kind: 'share' }>,
  places: DataPlaces,
): Parts {
  const values = places.column(id);
  if (rule.kind !== 'choice') {
    const level = 'level' in target ? target.level : 0;
    return { taking: call('ISNUMBER', values), adding: { formula: `(${values}>=${level})`, isRange: false } };
  }
  const oneOf = (ids: readonly string[]): string => {
    const words = rule.choices.filter((choice) => ids.includes(choice.id)).map(({ label }) => label.vi);
    return `(${words.map((word) => `(${values}=${quoteText(word)})`).join('+')})`;
  };
  return {
    taking: oneOf(rule.choices.map((choice) => choice.id)),
    adding: { formula: oneOf('accepted' in target ? target.accepted : []), isRange: false },
  };
}
