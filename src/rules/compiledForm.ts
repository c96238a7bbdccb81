import type { FindingCode, RowId } from './assessment';
import type { Check } from './check';
import {
  conditionEvaluator,
  decisionEvaluator,
  numberEvaluator,
  valueEvaluator,
  type CellIndex,
  type Evaluator,
  type ResultValue,
} from './evaluate';
import type { CellOperand, ResultId } from './expression';
import type { RowExpressions } from './rows';

/** A check ready to be asked. */
export interface CompiledCheck {
  readonly check: Check;
  readonly decide: Evaluator<FindingCode | 'none'>;
  readonly facts: ReadonlyMap<FindingCode, readonly (readonly [name: string, Evaluator<number>])[]>;
}

export interface CompiledRow {
  readonly expressions: RowExpressions;
  readonly checks: readonly CompiledCheck[];
  readonly noteAccepted: Evaluator<boolean>;
  readonly entry: number;
  readonly results: ReadonlyMap<ResultId, number>;
}

/** A form's expressions, ready to be asked of one set of entries after the other. */
export interface CompiledForm {
  readonly rows: ReadonlyMap<RowId, CompiledRow>;
  /** Every cell that is looked at; its place is its slot. */
  readonly cells: readonly CellOperand[];
  /** What computes a cell, by slot; entries and notes have none. */
  readonly programs: readonly (Evaluator<ResultValue> | undefined)[];
}

const compiled = new WeakMap<ReadonlyMap<RowId, RowExpressions>, CompiledForm>();

export function compiledForm(rows: ReadonlyMap<RowId, RowExpressions>): CompiledForm {
  const known = compiled.get(rows);
  if (known) return known;
  const form = compile(rows);
  compiled.set(rows, form);
  return form;
}

function compile(rows: ReadonlyMap<RowId, RowExpressions>): CompiledForm {
  const cells: CellOperand[] = [];
  const programs: (Evaluator<ResultValue> | undefined)[] = [];
  const slots = new Map<string, number>();
  const index: CellIndex = {
    slotOf(cell) {
      const key = cell.op === 'entry' ? cell.entry : `${cell.row} ${cell.result}`;
      const slot = slots.get(key) ?? cells.push(cell) - 1;
      slots.set(key, slot);
      return slot;
    },
  };
  const compiledRows = [...rows].map(([row, expressions]): [RowId, CompiledRow] => {
    const results = [...expressions.results].map(([id, expression]): [ResultId, number] => {
      const slot = index.slotOf({ op: 'result', row, result: id });
      programs[slot] = valueEvaluator(expression, index);
      return [id, slot];
    });
    const checks = expressions.checks.map((check) => compileCheck(check, index));
    const noteAccepted = conditionEvaluator(expressions.noteAccepted, index);
    const entry = index.slotOf({ op: 'entry', entry: expressions.entry });
    return [row, { expressions, checks, noteAccepted, entry, results: new Map(results) }];
  });
  return { rows: new Map(compiledRows), cells, programs };
}

function compileCheck(check: Check, index: CellIndex): CompiledCheck {
  const facts = Object.entries(check.facts ?? {}).map(
    ([code, figures]) =>
      [
        code as FindingCode,
        Object.entries(figures).map(([name, of]) => [name, numberEvaluator(of, index)] as const),
      ] as const,
  );
  return { check, decide: decisionEvaluator(check.decision, index), facts: new Map(facts) };
}
