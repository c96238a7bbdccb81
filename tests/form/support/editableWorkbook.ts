import { parseReference, quoteSheetName, cellAddress } from '../../../src/workbook/address';
import { blankCell, type Cell } from '../../../src/workbook/cell';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Grid {
  name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Rows and columns counted from 0. */
  rows: Cell[][];
}

/** A workbook that is changed the way Excel changes one: names follow rows, columns and cut cells, and break with what they named. */
export class EditableWorkbook {
  readonly #grids: Grid[];
  readonly #names = new Map<string, Place | undefined>();

  constructor(content: WorkbookContent) {
    this.#grids = content.sheets.map(({ name, visibility, cells }) => {
      const [height, width] = [
        Math.max(0, ...cells.map(({ row }) => row)),
        Math.max(0, ...cells.map(({ column }) => column)),
      ];
      const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => blankCell));
      for (const { row, column, value = null, formula } of cells) {
        rows[row - 1]?.splice(column - 1, 1, { value, ...(formula !== undefined && { formula }) });
      }
      return { name, visibility, rows };
    });
    for (const { name, refersTo } of content.names) {
      const reference = parseReference(refersTo);
      this.#names.set(name, reference && { sheet: reference.sheet, row: reference.row, column: reference.column });
    }
  }

  place(name: string): Place {
    const place = this.#names.get(name);
    if (!place) throw new Error(`${name} refers to nothing`);
    return place;
  }

  set({ sheet, row, column }: Place, cell: Cell): void {
    const { rows } = this.#grid(sheet);
    while (rows.length < row) rows.push([]);
    (rows[row - 1] ??= [])[column - 1] = cell;
  }

  cellAt({ sheet, row, column }: Place): Cell {
    return this.#grid(sheet).rows[row - 1]?.[column - 1] ?? blankCell;
  }

  insertRow(sheet: string, at: number): void {
    this.#grid(sheet).rows.splice(at - 1, 0, []);
    this.#shift(sheet, (place) => (place.row >= at ? { ...place, row: place.row + 1 } : place));
  }

  deleteRow(sheet: string, at: number): void {
    this.#grid(sheet).rows.splice(at - 1, 1);
    this.#shift(sheet, (place) => {
      if (place.row === at) return undefined;
      return place.row > at ? { ...place, row: place.row - 1 } : place;
    });
  }

  insertColumn(sheet: string, at: number): void {
    for (const row of this.#grid(sheet).rows) row.splice(at - 1, 0, blankCell);
    this.#shift(sheet, (place) => (place.column >= at ? { ...place, column: place.column + 1 } : place));
  }

  /** Cut and paste: the name of the cell goes along, the name of what was there before breaks. */
  cut(from: Place, to: Place): void {
    this.set(to, this.cellAt(from));
    this.set(from, blankCell);
    for (const [name, place] of this.#names) {
      if (place && same(place, to)) this.#names.set(name, undefined);
      else if (place && same(place, from)) this.#names.set(name, to);
    }
  }

  /** Moves a whole row with all its names, as cut and insert does. */
  moveRow(sheet: string, from: number, before: number): void {
    const names = [...this.#names].filter(([, place]) => place?.sheet === sheet && place.row === from);
    const cells = this.#grid(sheet).rows[from - 1] ?? [];
    const target = before > from ? before - 1 : before;
    this.deleteRow(sheet, from);
    this.insertRow(sheet, target);
    this.#grid(sheet).rows[target - 1] = cells;
    for (const [name, place] of names) this.#names.set(name, place && { ...place, row: target });
  }

  /** Sorting moves what stands in the cells; names stay where they are. */
  reorderRows(sheet: string, rows: readonly number[], order: readonly number[]): void {
    const grid = this.#grid(sheet).rows;
    const contents = order.map((row) => grid[row - 1] ?? []);
    rows.forEach((row, index) => (grid[row - 1] = contents[index] ?? []));
  }

  /** Sorts only the columns from this one on, as happens where a hidden column is not selected. */
  reorderCells(sheet: string, rows: readonly number[], order: readonly number[], column: number): void {
    const grid = this.#grid(sheet).rows;
    const contents = order.map((row) => (grid[row - 1] ?? []).slice(column - 1));
    rows.forEach((row, index) => {
      const left = (grid[row - 1] ?? []).slice(0, column - 1);
      grid[row - 1] = [...left, ...(contents[index] ?? [])];
    });
  }

  /** A copied row brings its id along, and no name. */
  copyRow(sheet: string, from: number, to: number): void {
    const grid = this.#grid(sheet).rows;
    for (let row = grid.length; row < to; row++) grid.push([]);
    grid[to - 1] = [...(grid[from - 1] ?? [])];
  }

  renameSheet(sheet: string, to: string): void {
    this.#grid(sheet).name = to;
    this.#shift(sheet, (place) => ({ ...place, sheet: to }));
  }

  deleteSheet(sheet: string): void {
    this.#grids.splice(this.#grids.indexOf(this.#grid(sheet)), 1);
    this.#shift(sheet, () => undefined);
  }

  dropNames(isDropped: (name: string) => boolean = () => true): void {
    for (const name of [...this.#names.keys()].filter(isDropped)) this.#names.delete(name);
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.#grids.map(({ name, visibility, rows }) => ({
        name,
        visibility,
        rowCount: rows.length,
        columnCount: Math.max(0, ...rows.map((row) => row.length)),
        at: (row, column) => rows[row - 1]?.[column - 1] ?? blankCell,
      })),
      names: [...this.#names].map(([name, place]): DefinedName => ({
        name,
        refersTo: place ? referenceTo(place) : '#REF!',
      })),
    };
  }

  #grid(sheet: string): Grid {
    const grid = this.#grids.find(({ name }) => name === sheet);
    if (!grid) throw new Error(`No sheet ${sheet}`);
    return grid;
  }

  #shift(sheet: string, move: (place: Place) => Place | undefined): void {
    for (const [name, place] of this.#names) if (place?.sheet === sheet) this.#names.set(name, move(place));
  }
}

function same(left: Place, right: Place): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

function referenceTo({ sheet, row, column }: Place): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}
