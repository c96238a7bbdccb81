import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import type { OfferedReading } from '../../check/reading';
import { cellAddress } from '../../workbook/address';
import type { CellChange } from '../../workbook/edit';
import type { KeyedFinding } from './shownFindings';

/** What may be meant by what stands in a cell, and the change that would say so. */
export interface Offer {
  readonly reading: OfferedReading;
  readonly change: CellChange;
  /** What the cell shows, where that is not what it holds. */
  readonly shown?: string;
}

/** A cell whose content can be understood in one way only. */
export interface PlainFix extends Offer {
  readonly key: string;
  readonly finding: LocatedFinding;
}

/** One is a fix, several are a question, likeliest first. */
export function offersFor({ entries }: Pick<CheckedForm, 'entries'>, finding: LocatedFinding): readonly Offer[] {
  const { code, entry, cell, value, readings = [] } = finding;
  const shown = finding.shown;
  const from = value ?? (entry === undefined ? undefined : (entries.get(entry) ?? null));
  if (!cell || from === undefined) return [];
  // To write what stands there already mends nothing, save where it takes the place of its formula or is shown as something else.
  const mends = readings.filter(
    ({ to, numberFormat }) => to !== from || code === 'formula-in-entry' || numberFormat !== undefined,
  );
  return mends.map((reading) => {
    const { to, numberFormat, movedFrom } = reading;
    const change = {
      ...{ cell, from, to },
      ...(numberFormat !== undefined && { numberFormat }),
      ...(movedFrom && { movedFrom }),
    };
    return { reading, change, ...(shown !== undefined && { shown }) };
  });
}

/** How many cells change with these. */
export function cellCount(fixes: readonly Offer[]): number {
  return fixes.reduce((count, { change }) => count + (change.movedFrom ? 2 : 1), 0);
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
