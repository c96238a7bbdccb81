import { CellPosition } from './cellPosition';
import { CellStore, type ScannedCell } from './cellStore';
import { cellValue } from './cellValue';
import { findElement } from './findElement';
import { damaged, requireLength, tooLarge, unlessDamaged } from './readFailure';
import { readRichText } from './richText';
import { digitsBetween, startsWith } from './xmlBytes';
import { decodeEscapes } from './xmlText';
import type { CellValue } from '../../workbook/cell';
import type { ReadLimits } from './limits';
import type { SharedStrings } from './sharedStrings';
import { comesLate, SheetFacts } from './sheetFacts';
import type { CellLook } from './styles';
import type { XmlScanner } from './xmlScanner';

/** What the cells of all sheets refer to. */
export interface CellTables {
  readonly strings: SharedStrings | undefined;
  readonly looks: readonly CellLook[];
  /** Dates are counted from 1904. */
  readonly countsFrom1904: boolean;
}

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
    readRows(new CellReader(scanner, tables, limits), scanner, facts, (row, column, cell) => {
      cells.set(row, column, cell);
      if (cells.size > room) throw tooLarge('cells', limits);
    });
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

function readRows(
  reader: CellReader,
  scanner: XmlScanner,
  facts: SheetFacts,
  keep: (row: number, column: number, cell: ScannedCell) => void,
): void {
  const { position } = reader;
  while (scanner.nextChild(2)) {
    if (!scanner.isNamed('row')) continue;
    if (reader.startRow()) facts.hideRow(position.row);
    while (scanner.nextChild(3)) {
      if (!scanner.isNamed('c')) continue;
      const cell = reader.read();
      if (cell) keep(position.row, position.column, cell);
    }
  }
}

const cellDepth = 4;
/** The types that cells have in nearly every file. */
const types = ['s', 'str', 'n', 'inlineStr', 'b', 'e'] as const;

class CellReader {
  readonly position: CellPosition;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly tables: CellTables,
    private readonly limits: ReadLimits,
  ) {
    this.position = new CellPosition(scanner.part);
  }

  /** Moves before the open row's first cell, and answers whether the row is hidden. */
  startRow(): boolean {
    const { bytes, attributes } = this.scanner;
    let row: number | undefined;
    let isHidden = false;
    attributes.restart();
    while (attributes.next()) {
      const { start, end } = attributes;
      if (attributes.isNamed('r')) {
        row = digitsBetween(bytes, start, end);
        if (row < 0) row = Number(this.scanner.textBetween(start, end));
      } else if (attributes.isNamed('hidden')) isHidden = attributes.isTrue();
    }
    this.position.startRow(row);
    return isHidden;
  }

  /** Moves to the open cell and reads it; `undefined` where it is blank. */
  read(): ScannedCell | undefined {
    const { scanner } = this;
    const { attributes } = scanner;
    let type: string | undefined;
    let style = -1;
    let isPlaced = false;
    attributes.restart();
    while (attributes.next()) {
      if (attributes.isNamed('r')) {
        this.position.moveTo(scanner.bytes, attributes.start, attributes.end);
        isPlaced = true;
        // Half of a form's cells: nothing else is said of them that matters.
        if (scanner.isEmpty) return undefined;
      } else if (attributes.isNamed('s')) style = digitsBetween(scanner.bytes, attributes.start, attributes.end);
      else if (attributes.isNamed('t')) type = this.type();
    }
    if (!isPlaced) this.position.moveOn();
    if (scanner.isEmpty) return undefined;
    let value: ScannedCell['value'] = null;
    let formula: (() => string) | undefined;
    while (scanner.nextChild(cellDepth)) {
      if (scanner.isNamed('v')) value = this.value(type);
      else if (scanner.isNamed('f')) formula = this.formula();
      else if (scanner.isNamed('is')) value = readRichText(scanner, cellDepth + 1, this.limits);
    }
    if (value === null && formula === undefined) return undefined;
    const look = this.tables.looks[style];
    return formula === undefined ? { value, look } : { value, formula, look };
  }

  /** The present attribute as a type; most cells have the same few. */
  private type(): string {
    const { bytes, attributes } = this.scanner;
    const { start, end } = attributes;
    for (const each of types) if (each.length === end - start && startsWith(bytes, start, each)) return each;
    return this.scanner.textBetween(start, end);
  }

  /** Nearly all formulas are never asked for their text. */
  private formula(): () => string {
    const { scanner, limits } = this;
    if (scanner.stepOverText()) {
      const { textStart, textEnd } = scanner;
      if (textEnd - textStart > limits.formulaLength) throw tooLarge('formulaLength', limits);
      return () => formulaText(scanner.textBetween(textStart, textEnd));
    }
    return this.mixedFormula();
  }

  private mixedFormula(): () => string {
    const text = formulaText(this.scanner.readText());
    if (text.length > this.limits.formulaLength) throw tooLarge('formulaLength', this.limits);
    return () => text;
  }

  private value(type: string | undefined): ScannedCell['value'] {
    const { scanner } = this;
    if (!scanner.stepOverText()) return this.meaning(type, scanner.readText());
    const { textStart, textEnd } = scanner;
    const digits = digitsBetween(scanner.bytes, textStart, textEnd);
    if (digits >= 0 && type === 's') return this.shared(digits);
    if (digits >= 0 && (type === undefined || type === 'n')) return digits;
    if (type === 'str' && textEnd - textStart <= this.limits.textLength) return this.late(textStart, textEnd);
    return this.meaning(type, scanner.textBetween(textStart, textEnd));
  }

  /** A formula's text, decoded when it is asked for. */
  private late(start: number, end: number): () => CellValue {
    return () => this.meaning('str', this.scanner.textBetween(start, end));
  }

  private meaning(type: string | undefined, text: string): CellValue {
    requireLength(text, this.limits);
    return type === 's' && text !== '' ? this.shared(Number(text)) : cellValue(type, text, this.tables.countsFrom1904);
  }

  private shared(index: number): string {
    const text = this.tables.strings?.at(index);
    if (text === undefined) throw damaged(this.scanner.part);
    return text;
  }
}

/** As Excel's own formula bar has it, without the sign that some programs write before it. */
function formulaText(text: string): string {
  return decodeEscapes(text).replace(/^=/, '');
}
