import type { CellOperand, Condition } from '../expression';
import type { Code, Constant } from './instructions';

/** A place in the code that is known once the code has come to it. */
export interface Label {
  at: number | undefined;
  /** Operands that wait for it. */
  readonly operands: number[];
}

/** Writes instructions one after the other, and numbers the cells, constants and conditions that they refer to. */
export class CodeWriter {
  /** Every cell that is referred to; its place is its slot. */
  readonly cells: CellOperand[] = [];

  private readonly instructions: number[] = [];
  private readonly constants: Constant[] = [];
  private readonly slots = new Map<string, number>();
  private readonly places = new Map<Constant, number>();
  private readonly conditions = new Map<string, number>();
  private readonly numbers = new Map<Condition, number>();

  get position(): number {
    return this.instructions.length;
  }

  write(instruction: number, ...operands: readonly (number | Label)[]): void {
    this.instructions.push(instruction);
    for (const operand of operands) {
      if (typeof operand === 'number') this.instructions.push(operand);
      else {
        operand.operands.push(this.instructions.length);
        this.instructions.push(operand.at ?? -1);
      }
    }
  }

  label(): Label {
    return { at: undefined, operands: [] };
  }

  /** The label means what is written next. */
  place(label: Label): void {
    label.at = this.position;
    for (const operand of label.operands) this.instructions[operand] = label.at;
  }

  slotOf(cell: CellOperand): number {
    const key = cell.op === 'entry' ? cell.entry : `${cell.row} ${cell.result}`;
    const slot = this.slots.get(key) ?? this.cells.push(cell) - 1;
    this.slots.set(key, slot);
    return slot;
  }

  constant(constant: Constant): number {
    const place = this.places.get(constant) ?? this.constants.push(constant) - 1;
    this.places.set(constant, place);
    return place;
  }

  /** The same conditions get the same number, as do their parts: written out whole, a form's conditions have a million letters. */
  numberOf(condition: Condition): number {
    const known = this.numbers.get(condition);
    if (known !== undefined) return known;
    const key = this.keyOf(condition);
    const number = this.conditions.get(key) ?? this.conditions.size;
    this.conditions.set(key, number);
    this.numbers.set(condition, number);
    return number;
  }

  private keyOf(condition: Condition): string {
    const numbers = (parts: readonly Condition[]): string => parts.map((part) => this.numberOf(part)).join();
    switch (condition.op) {
      case 'all':
      case 'any':
        return `${condition.op} ${numbers(condition.of)}`;
      case 'not':
        return `not ${numbers([condition.of])}`;
      case 'if':
        return `if ${numbers([condition.when, condition.then, condition.otherwise])}`;
      case 'noteAccepted':
        return `note ${this.slotOf(condition.note)},${this.constant(condition.stopList)},${condition.minLength}`;
      default:
        return JSON.stringify(condition);
    }
  }

  code(): Code {
    return {
      instructions: Int32Array.from(this.instructions),
      constants: this.constants,
      conditions: this.conditions.size,
    };
  }
}
