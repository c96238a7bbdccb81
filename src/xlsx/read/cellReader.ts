import { isAlternative } from './alternatives';
import { CellPosition } from './cellPosition';
import { cellValue } from './cellValue';
import { damaged, requireLength, tooLarge } from './readFailure';
import { readRichText } from './richText';
import { digitsBetween, startsWith } from './xmlBytes';
import { decodeEscapes } from './xmlText';
import type { CellValue } from '../../workbook/cell';
import type { ScannedCell } from './cellStore';
import type { ReadLimits } from './limits';
import type { SharedStrings } from './sharedStrings';
import type { CellLook } from './styles';
import type { XmlScanner } from './xmlScanner';

/** What the cells of all sheets refer to. */
export interface CellTables {
  readonly strings: SharedStrings | undefined;
  readonly looks: readonly CellLook[];
  /** Dates are counted from 1904. */
  readonly countsFrom1904: boolean;
}

/** The types that cells have in nearly every file. */
const types = ['s', 'str', 'n', 'inlineStr', 'b', 'e'] as const;

/** The cells of a sheet, one after the other. */
export class CellReader {
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

  /** Moves to the open cell, which has this depth, and reads it; `undefined` where it is blank. */
  read(depth: number): ScannedCell | undefined {
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
    while (scanner.nextChild(depth)) {
      if (scanner.isNamed('v')) value = this.value(type);
      else if (scanner.isNamed('f')) formula = this.formula();
      else if (scanner.isNamed('is')) value = readRichText(scanner, depth + 1, this.limits);
      else if (isAlternative(scanner)) throw damaged(scanner.part);
    }
    if (value === null && formula === undefined) return undefined;
    const look = type === 'd' ? dated(this.tables.looks[style], value) : this.tables.looks[style];
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

/** A cell that says itself that it holds a date, whatever its format makes of it. */
function dated(look: CellLook | undefined, value: ScannedCell['value']): CellLook | undefined {
  return typeof value === 'number' ? { ...look, numberFormat: 'yyyy-mm-dd' } : look;
}

/** As Excel's own formula bar has it, without the sign that some programs write before it. */
function formulaText(text: string): string {
  return decodeEscapes(text).replace(/^=/, '');
}
