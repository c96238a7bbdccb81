import type { Cell, CellStyle as HucreStyle } from 'hucre';
import { cellAddress } from '../../workbook/address';
import type { SheetContent } from '../../workbook/content';

/** Names of the looks that the cells have. */
export function usedStyles(sheets: readonly SheetContent[]): readonly string[] {
  const names = new Set<string>();
  for (const { cells } of sheets) for (const { style } of cells) names.add(style);
  return [...names];
}

/** A row with one cell for each look, because hucre numbers looks as it meets them; and a text, so that it writes a part for texts. */
export function sampleCells(
  names: readonly string[],
  styles: ReadonlyMap<string, HucreStyle>,
): Map<string, Partial<Cell>> {
  const samples = names.map((name, index): [string, Partial<Cell>] => {
    const style = styles.get(name);
    if (!style) throw new RangeError(`No style is named ${name}`);
    return [`0,${String(index)}`, { style, value: 1 }];
  });
  return new Map([...samples, [`0,${String(names.length)}`, { value: 'x' }]]);
}

/** The number that hucre gave each look. */
export function styleNumbers(xml: string, names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.map((name, index) => {
      const sample = new RegExp(`<c r="${cellAddress(1, index + 1)}"(?: s="(\\d+)")?>`).exec(xml);
      if (!sample) throw new Error(`hucre wrote no cell with the look ${name}`);
      return [name, Number(sample[1] ?? 0)];
    }),
  );
}
