import { CellPosition } from './cellPosition';
import { CellStore, type ScannedCell } from './cellStore';
import { cellValue } from './cellValue';
import { damaged, requireLength, tooLarge, unlessDamaged } from './readFailure';
import { readRichText } from './richText';
import { decodeEscapes } from './xmlText';
import { XmlScanner, type XmlSource } from './xmlScanner';
import type { CellValue } from '../../workbook/cell';
import type { ReadLimits } from './limits';
import { isTrue, SheetFacts } from './sheetFacts';
import type { CellLook } from './styles';

/** What the cells of all sheets refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
}

/** A worksheet's cells, and what the sheet says of them. */
export interface SheetPart {
  readonly cells: CellStore;
  readonly facts: SheetFacts;
}

/** Reads a worksheet; what is damaged behind its cells costs no cell. `room` is the number of cells that the limits still allow. */
export function readSheetPart(
  xml: string | XmlSource,
  part: string,
  tables: CellTables,
  limits: ReadLimits,
  room: number,
): SheetPart {
  const scanner = new XmlScanner(xml, part);
  const cells = new CellStore();
  const facts = new SheetFacts(limits);
  scanner.openRoot('worksheet');
  while (scanner.nextChild(1) && !scanner.isNamed('sheetData')) facts.read(scanner);
  if (scanner.isNamed('sheetData')) {
    readRows(new CellReader(scanner, part, tables, limits), scanner, part, facts, (row, column, cell) => {
      cells.set(row, column, cell);
      if (cells.size > room) throw tooLarge('cells', limits);
    });
    unlessDamaged(() => {
      while (scanner.nextChild(1)) facts.read(scanner);
    }, undefined);
  }
  return { cells, facts };
}

function readRows(
  reader: CellReader,
  scanner: XmlScanner,
  part: string,
  facts: SheetFacts,
  keep: (row: number, column: number, cell: ScannedCell) => void,
): void {
  const position = new CellPosition(part);
  while (scanner.nextChild(2)) {
    if (!scanner.isNamed('row')) continue;
    position.startRow(scanner.attribute('r'));
    if (isTrue(scanner.attribute('hidden'))) facts.hideRow(position.row);
    while (scanner.nextChild(3)) {
      if (!scanner.isNamed('c')) continue;
      position.moveTo(scanner.attribute('r'));
      const cell = scanner.isEmpty ? undefined : reader.read();
      if (cell) keep(position.row, position.column, cell);
    }
  }
}

const cellDepth = 4;

class CellReader {
  constructor(
    private readonly scanner: XmlScanner,
    private readonly part: string,
    private readonly tables: CellTables,
    private readonly limits: ReadLimits,
  ) {}

  /** The open cell; `undefined` where it is blank. */
  read(): ScannedCell | undefined {
    const { scanner } = this;
    const type = scanner.attribute('t');
    const style = scanner.attribute('s');
    let value: CellValue = null;
    let formula: (() => string) | undefined;
    while (scanner.nextChild(cellDepth)) {
      if (scanner.isNamed('v')) value = this.value(type, scanner.readText());
      else if (scanner.isNamed('f')) formula = this.formula();
      else if (scanner.isNamed('is')) value = readRichText(scanner, cellDepth + 1, this.limits);
    }
    if (value === null && formula === undefined) return undefined;
    const look = style === undefined ? undefined : this.tables.looks[Number(style)];
    return formula === undefined ? { value, look } : { value, formula, look };
  }

  private formula(): () => string {
    const { length, decode } = this.scanner.postponedText();
    if (length > this.limits.formulaLength) throw tooLarge('formulaLength', this.limits);
    return () => decodeEscapes(decode()).replace(/^=/, '');
  }

  private value(type: string | undefined, text: string): CellValue {
    requireLength(text, this.limits);
    if (type !== 's' || text === '') return cellValue(type, text);
    const shared = this.tables.strings[Number(text)];
    if (shared === undefined) throw damaged(this.part);
    return shared;
  }
}
