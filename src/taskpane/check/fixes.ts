import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import type { OfferedReading } from '../../check/reading';
import { cellAddress } from '../../workbook/address';
import type { CellChange } from '../../workbook/edit';
import type { KeyedFinding } from './shownFindings';

/** A cell whose content can be understood in one way only. */
export interface PlainFix {
  readonly key: string;
  readonly finding: LocatedFinding;
  readonly reading: OfferedReading;
  readonly change: CellChange;
}

/** The cells that can be put right without asking what is meant, each once, in the form's order. */
export function plainFixes(
  { entries }: Pick<CheckedForm, 'entries'>,
  items: readonly KeyedFinding[],
): readonly PlainFix[] {
  const places = new Set<string>();
  return items.flatMap(({ key, finding }): readonly PlainFix[] => {
    const { entry, cell, readings = [] } = finding;
    const [reading] = readings;
    if (!reading || readings.length > 1 || entry === undefined || !cell) return [];
    const place = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
    if (places.has(place)) return [];
    places.add(place);
    return [{ key, finding, reading, change: { cell, from: entries.get(entry) ?? null, to: reading.to } }];
  });
}
