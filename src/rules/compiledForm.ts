import type { FindingCode, RowId } from './assessment';
import type { Check } from './check';
import type { CellOperand, ResultId } from './expression';
import { CodeWriter } from './machine/codeWriter';
import { compileCondition, compileDecision, compileNumber, compileValue } from './machine/compile';
import type { Code, Program } from './machine/instructions';
import type { RowExpressions } from './rows';

/** A check ready to be asked. */
export interface CompiledCheck extends Pick<Check, 'entry' | 'relation' | 'milestone'> {
  readonly decide: Program<FindingCode | 'none'>;
  readonly facts: ReadonlyMap<FindingCode, readonly (readonly [name: string, Program<number>])[]>;
}

export interface CompiledRow {
  readonly row: RowId;
  readonly indicator?: string;
  readonly checks: readonly CompiledCheck[];
  readonly noteAccepted: Program<boolean>;
  /** Slot of the row's entry. */
  readonly entry: number;
  readonly results: ReadonlyMap<ResultId, number>;
}

/** A form's expressions, ready to be asked of one set of entries after the other. */
export interface CompiledForm {
  readonly rows: ReadonlyMap<RowId, CompiledRow>;
  /** Every cell that is looked at; its place is its slot. */
  readonly cells: readonly CellOperand[];
  /** What computes a cell, by slot; entries and notes have none. */
  readonly programs: readonly (Program | undefined)[];
  readonly code: Code;
}

export function compileForm(rows: readonly RowExpressions[]): CompiledForm {
  const writer = new CodeWriter();
  const programs: (Program | undefined)[] = [];
  const compiledRows = rows.map((expressions): [RowId, CompiledRow] => {
    const { row, indicator } = expressions;
    const results = [...expressions.results].map(([id, expression]): [ResultId, number] => {
      const slot = writer.slotOf({ op: 'result', row, result: id });
      programs[slot] = compileValue(expression, writer);
      return [id, slot];
    });
    const checks = expressions.checks.map((check) => compileCheck(check, writer));
    const noteAccepted = compileCondition(expressions.noteAccepted, writer);
    const entry = writer.slotOf({ op: 'entry', entry: expressions.entry });
    const named = indicator === undefined ? { row } : { row, indicator };
    return [row, { ...named, checks, noteAccepted, entry, results: new Map(results) }];
  });
  return { rows: new Map(compiledRows), cells: writer.cells, programs, code: writer.code() };
}

function compileCheck({ decision, facts: figures = {}, ...about }: Check, writer: CodeWriter): CompiledCheck {
  const facts = Object.entries(figures).map(
    ([code, ofCode]) =>
      [
        code as FindingCode,
        Object.entries(ofCode).map(([name, of]) => [name, compileNumber(of, writer)] as const),
      ] as const,
  );
  return { ...about, decide: compileDecision(decision, writer), facts: new Map(facts) };
}
