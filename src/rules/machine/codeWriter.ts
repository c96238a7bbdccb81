import type { CellOperand, Condition } from '../expression';
import type { Code, Constant } from './instructions';

/** A place in the code that is known once the code has come to it. */
export interface Label {
  at: number | undefined;
  /** Operands that wait for it. */
  readonly operands: number[];
}

/** Conditions of several tests: what they come to is remembered, as it is asked wherever a count is used whether it is usable. */
export type Composed = Extract<Condition, { op: 'if' | 'all' | 'any' | 'noteAccepted' }>;

/** Writes instructions one after the other, and numbers the cells, constants and conditions that they refer to. */
export class CodeWriter {
  /** Every cell that is referred to; its place is its slot. */
  readonly cells: CellOperand[] = [];

  private readonly instructions: number[] = [];
  private readonly constants: Constant[] = [];
  private readonly slots = new Map<string, number>();
  private readonly places = new Map<Constant, number>();
  private readonly idsByKey = new Map<string, number>();
  private readonly ids = new Map<Condition, number>();
  /** Conditions with programs of their own: their numbers by their ids, where their programs start, and those not written yet. */
  private readonly numbers = new Map<number, number>();
  private readonly conditions: number[] = [];
  private readonly unwritten: { readonly condition: Composed; readonly number: number }[] = [];

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

  /** Number of a condition that gets a program of its own; the same conditions have one and the same. */
  numberOf(condition: Composed): number {
    const id = this.idOf(condition);
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.conditions.push(-1) - 1;
    this.numbers.set(id, number);
    this.unwritten.push({ condition, number });
    return number;
  }

  /** Writes the programs of all conditions that have got a number, and of those that these ask. */
  writeConditions(write: (condition: Composed) => void): void {
    for (let next = this.unwritten.pop(); next; next = this.unwritten.pop()) {
      this.conditions[next.number] = this.position;
      write(next.condition);
    }
  }

  /** The same conditions have the same id, as do their parts: written out whole, a form's conditions have a million letters. */
  private idOf(condition: Condition): number {
    const known = this.ids.get(condition);
    if (known !== undefined) return known;
    const key = this.keyOf(condition);
    const id = this.idsByKey.get(key) ?? this.idsByKey.size;
    this.idsByKey.set(key, id);
    this.ids.set(condition, id);
    return id;
  }

  private keyOf(condition: Condition): string {
    const ids = (parts: readonly Condition[]): string => parts.map((part) => this.idOf(part)).join();
    switch (condition.op) {
      case 'all':
      case 'any':
        return `${condition.op} ${ids(condition.of)}`;
      case 'not':
        return `not ${ids([condition.of])}`;
      case 'if':
        return `if ${ids([condition.when, condition.then, condition.otherwise])}`;
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
      conditions: Int32Array.from(this.conditions),
    };
  }
}
