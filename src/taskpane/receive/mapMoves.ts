/** A cell of the map; column -1 is the unit's name. */
export interface MapCell {
  readonly row: number;
  readonly column: number;
}

/** A cell as its element is marked with it. */
export function cellKey({ row, column }: MapCell): string {
  return `${row}.${column}`;
}

export function cellAt(key: string): MapCell {
  const [row = 0, column = -1] = key.split('.').map(Number);
  return { row, column };
}

interface MapSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page has. */
  readonly page: number;
}

interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a cell, as in every grid; `undefined` for keys that lead nowhere. */
export function movedCell({ row, column }: MapCell, { key, ctrlKey }: Stroke, size: MapSize): MapCell | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (newRow: number, newColumn: number): MapCell => ({
    row: Math.max(0, Math.min(last.row, newRow)),
    column: Math.max(-1, Math.min(last.column, newColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, -1);
    case 'End':
      return to(ctrlKey ? last.row : row, last.column);
    default:
      return undefined;
  }
}
