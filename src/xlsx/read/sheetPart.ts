import { CellPosition } from './cellPosition';
import { CellStore, type ScannedCell } from './cellStore';
import { cellValue } from './cellValue';
import { damaged, tooLarge } from './readFailure';
import { readRichText } from './richText';
import { decodeEscapes } from './xmlText';
import { XmlScanner, type XmlSource } from './xmlScanner';
import type { CellValue } from '../../workbook/cell';
import type { ReadLimits } from './limits';
import type { CellLook } from './styles';

/** What the cells of all sheets refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
}

/** Reads a worksheet's cells, and nothing after them. `room` is the number of cells that the limits still allow. */
export function readSheetPart(
  xml: string | XmlSource,
  part: string,
  tables: CellTables,
  limits: ReadLimits,
  room: number,
): CellStore {
  const scanner = new XmlScanner(xml, part);
  const store = new CellStore();
  scanner.openRoot('worksheet');
  while (scanner.nextChild(1)) {
    if (!scanner.isNamed('sheetData')) continue;
    readRows(new CellReader(scanner, part, tables, limits), scanner, part, (row, column, cell) => {
      store.set(row, column, cell);
      if (store.size > room) throw tooLarge('cells', limits);
    });
    break;
  }
  return store;
}

function readRows(
  reader: CellReader,
  scanner: XmlScanner,
  part: string,
  keep: (row: number, column: number, cell: ScannedCell) => void,
): void {
  const position = new CellPosition(part);
  while (scanner.nextChild(2)) {
    if (!scanner.isNamed('row')) continue;
    position.startRow(scanner.attribute('r'));
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
      else if (scanner.isNamed('f')) formula = formulaOf(scanner.postponedText());
      else if (scanner.isNamed('is')) value = readRichText(scanner, cellDepth + 1, this.limits);
    }
    if (value === null && formula === undefined) return undefined;
    const look = style === undefined ? undefined : this.tables.looks[Number(style)];
    return formula === undefined ? { value, look } : { value, formula, look };
  }

  private value(type: string | undefined, text: string): CellValue {
    if (text.length > this.limits.textLength) throw tooLarge('textLength', this.limits);
    if (type !== 's' || text === '') return cellValue(type, text);
    const shared = this.tables.strings[Number(text)];
    if (shared === undefined) throw damaged(this.part);
    return shared;
  }
}

function formulaOf(text: () => string): () => string {
  return () => decodeEscapes(text()).replace(/^=/, '');
}
