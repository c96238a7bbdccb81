import { isAlternative, readAlternatives } from './alternatives';
import { CellReader, type CellTables } from './cellReader';
import { CellStore, type ScannedCell } from './cellStore';
import { findElement } from './findElement';
import { damaged, tooLarge, unlessDamaged } from './readFailure';
import { comesLate, SheetFacts } from './sheetFacts';
import type { ReadLimits } from './limits';
import type { XmlScanner } from './xmlScanner';

/** A worksheet's cells, and what the sheet says of them. */
export interface SheetPart {
  readonly cells: CellStore;
  readonly facts: SheetFacts;
}

/** Reads a worksheet; what is damaged behind its cells costs no cell. `room` is the number of cells that the limits still allow. */
export function readSheetPart(scanner: XmlScanner, tables: CellTables, limits: ReadLimits, room: number): SheetPart {
  const cells = new CellStore();
  const facts = new SheetFacts(limits);
  scanner.openRoot('worksheet');
  while (scanner.nextChild(1) && !scanner.isNamed('sheetData')) facts.read(scanner);
  requireTableFirst(scanner);
  if (scanner.isNamed('sheetData')) {
    const keep: Keep = (row, column, cell) => {
      cells.set(row, column, cell);
      if (cells.size > room) throw tooLarge('cells', limits);
    };
    new RowReader(scanner, tables, limits, facts, keep).readRows(2);
    requireNoMore(scanner);
    unlessDamaged(() => {
      while (scanner.nextChild(1) && !comesLate(scanner)) facts.read(scanner);
    }, undefined);
  }
  return { cells, facts };
}

/**
 * Excel opens no sheet with two tables or with one in another place; other programs read one or both. Whatever were read here, the sheet
 * may show something else.
 */
function requireTableFirst(scanner: XmlScanner): void {
  const first = findElement(scanner.bytes, 'sheetData', 0);
  if (first !== (scanner.isNamed('sheetData') ? scanner.mark().nameStart : -1)) throw damaged(scanner.part);
}

function requireNoMore(scanner: XmlScanner): void {
  if (findElement(scanner.bytes, 'sheetData', scanner.mark().position) >= 0) throw damaged(scanner.part);
}

type Keep = (row: number, column: number, cell: ScannedCell) => void;

class RowReader {
  private readonly reader: CellReader;

  constructor(
    private readonly scanner: XmlScanner,
    tables: CellTables,
    limits: ReadLimits,
    private readonly facts: SheetFacts,
    private readonly keep: Keep,
  ) {
    this.reader = new CellReader(scanner, tables, limits);
  }

  /** Reads the rows inside the element that is open at `depth`. */
  readRows(depth: number): void {
    const { scanner, facts } = this;
    const { position } = this.reader;
    while (scanner.nextChild(depth)) {
      if (scanner.isNamed('row')) {
        if (this.reader.startRow()) facts.hideRow(position.row);
        this.readCells(depth + 1);
      } else if (isAlternative(scanner)) readAlternatives(scanner, depth + 1, (inner) => this.readRows(inner));
    }
  }

  private readCells(depth: number): void {
    const { scanner, reader, keep } = this;
    const { position } = reader;
    while (scanner.nextChild(depth)) {
      if (scanner.isNamed('c')) {
        const cell = reader.read(depth + 1);
        if (cell) keep(position.row, position.column, cell);
      } else if (isAlternative(scanner)) readAlternatives(scanner, depth + 1, (inner) => this.readCells(inner));
    }
  }
}
