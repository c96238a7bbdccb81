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
  /** Slots of the row's entry and of its computed cells. */
  readonly entry: number;
  readonly lane: number;
  readonly task: number;
  /** Of a ratio. */
  readonly rate?: { readonly shown: number; readonly denominator: number };
  /** Of an indicator, one for each milestone; without a verdict where there is no target, and without what is lacking where nothing is counted. */
  readonly judged: readonly { readonly milestone: number; readonly verdict?: number; readonly lacking?: number }[];
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

export function compileForm(rows: readonly RowExpressions[], milestones: readonly number[]): CompiledForm {
  const writer = new CodeWriter();
  const programs: (Program | undefined)[] = [];
  const compiledRows = rows.map((expressions): [RowId, CompiledRow] => {
    const { row, indicator } = expressions;
    const results = new Map<ResultId, number>();
    for (const [id, expression] of expressions.results) {
      const slot = writer.slotOf({ op: 'result', row, result: id });
      programs[slot] = compileValue(expression, writer);
      results.set(id, slot);
    }
    const checks = expressions.checks.map((check) => compileCheck(check, writer));
    const noteAccepted = compileCondition(expressions.noteAccepted, writer);
    const entry = writer.slotOf({ op: 'entry', entry: expressions.entry });
    const named = indicator === undefined ? { row } : { row, indicator };
    return [row, { ...named, checks, noteAccepted, entry, ...resultSlots(row, results, milestones), results }];
  });
  return { rows: new Map(compiledRows), cells: writer.cells, programs, code: writer.code() };
}

function resultSlots(
  row: RowId,
  results: ReadonlyMap<ResultId, number>,
  milestones: readonly number[],
): Pick<CompiledRow, 'lane' | 'task' | 'rate' | 'judged'> {
  const [lane, task] = [results.get('lane'), results.get('task')];
  if (lane === undefined || task === undefined) throw new Error(`The row ${row} has no lane or no task`);
  const [shown, denominator] = [results.get('rate'), results.get('den')];
  const judged = milestones.map((milestone) => {
    const [verdict, lacking] = [results.get(`verdict.${milestone}`), results.get(`lacking.${milestone}`)];
    return { milestone, ...(verdict !== undefined && { verdict }), ...(lacking !== undefined && { lacking }) };
  });
  const rate = shown !== undefined && denominator !== undefined ? { rate: { shown, denominator } } : {};
  return { lane, task, ...rate, judged };
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
