import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import type { OfferedReading } from '../../check/reading';
import { cellAddress } from '../../workbook/address';
import type { CellChange } from '../../workbook/edit';
import type { KeyedFinding } from './shownFindings';

/** What may be meant by what stands in a cell, and the change that would say so. */
export interface Offer {
  readonly reading: OfferedReading;
  readonly change: CellChange;
}

/** A cell whose content can be understood in one way only. */
export interface PlainFix extends Offer {
  readonly key: string;
  readonly finding: LocatedFinding;
}

/** One is a fix, several are a question, likeliest first. */
export function offersFor(
  { entries }: Pick<CheckedForm, 'entries'>,
  { code, entry, cell, value, readings = [] }: LocatedFinding,
): readonly Offer[] {
  const from = value ?? (entry === undefined ? undefined : (entries.get(entry) ?? null));
  if (!cell || from === undefined) return [];
  // To write what stands there already mends nothing, save where it takes the place of its formula.
  const mends = readings.filter(({ to }) => to !== from || code === 'formula-in-entry');
  return mends.map((reading) => ({ reading, change: { cell, from, to: reading.to } }));
}

/** The cells that can be put right without asking what is meant, each once, in the form's order. */
export function plainFixes(form: Pick<CheckedForm, 'entries'>, items: readonly KeyedFinding[]): readonly PlainFix[] {
  const places = new Set<string>();
  return items.flatMap(({ key, finding }): readonly PlainFix[] => {
    const [offer, ...others] = offersFor(form, finding);
    if (!offer || others.length > 0) return [];
    const { sheet, row, column } = offer.change.cell;
    const place = `${sheet}!${cellAddress(row, column)}`;
    if (places.has(place)) return [];
    places.add(place);
    return [{ key, finding, ...offer }];
  });
}
