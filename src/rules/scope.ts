import type { RawEntries } from './assessment';
import { evaluate, type ResultValue, type Scope } from './evaluate';
import type { CellOperand, ResultId, ValueExpression } from './expression';
import type { RowExpressions } from './rows';

/** The form's cells over one set of entries. A computed cell is worked out when it is first looked at, and then remembered. */
export class FormScope implements Scope {
  readonly #known = new Map<ValueExpression, ResultValue>();

  constructor(
    private readonly rows: ReadonlyMap<string, RowExpressions>,
    private readonly entries: RawEntries,
  ) {}

  read(cell: CellOperand): ResultValue {
    return cell.op === 'entry' ? (this.entries.get(cell.entry) ?? null) : this.result(cell.row, cell.result);
  }

  result(row: string, id: ResultId): ResultValue {
    const expression = this.rows.get(row)?.results.get(id);
    if (!expression) throw new Error(`The form has no result ${row}.${id}`);
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const value = evaluate(expression, this);
    this.#known.set(expression, value);
    return value;
  }
}
