import type { RawEntries, RowId } from './assessment';
import type { CompiledForm } from './compiledForm';
import type { ResultId } from './expression';
import type { Program, ResultValue } from './machine/instructions';
import { run, type Cells } from './machine/run';

/** The name in a symbol: `lane.error` says "error". */
export function symbolName(value: ResultValue): string {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} is no symbol`);
  const known = names.get(value);
  if (known !== undefined) return known;
  const name = value.slice(value.indexOf('.') + 1);
  names.set(value, name);
  return name;
}

/** The symbols that the rules have answered: there are some thirty in all. */
const names = new Map<string, string>();

/** The form's cells over one set of entries. A computed cell is worked out when it is first looked at, and then remembered. */
export class FormScope implements Cells {
  readonly answers: Uint8Array;
  readonly stack: number[] = [];
  top = 0;
  readonly #values: (ResultValue | undefined)[];

  constructor(
    readonly form: CompiledForm,
    entries: RawEntries,
  ) {
    this.answers = new Uint8Array(this.form.code.conditions.length);
    this.#values = this.form.cells.map((cell) => (cell.op === 'entry' ? (entries.get(cell.entry) ?? null) : undefined));
  }

  run<Answer extends ResultValue>(program: Program<Answer>): Answer {
    const { top } = this;
    const answer = run(this.form.code, program, this);
    this.top = top;
    return answer;
  }

  read(slot: number): ResultValue {
    const known = this.#values[slot];
    if (known !== undefined) return known;
    const program = this.form.programs[slot];
    if (program === undefined) throw new Error(`Nothing computes ${JSON.stringify(this.form.cells[slot])}`);
    return (this.#values[slot] = this.run(program));
  }

  /** What a computed cell of a row says; the row must have it. */
  result(row: RowId, id: ResultId): ResultValue {
    const slot = this.form.rows.get(row)?.results.get(id);
    if (slot === undefined) throw new Error(`The form has no result ${row}.${id}`);
    return this.read(slot);
  }
}
