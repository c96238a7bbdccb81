import { communeRows } from '../../../../src/plan/rows';
import { assess } from '../../../../src/rules/assess';
import { positions, ratioLines } from './boundaryForm';
import type { ProofCase } from './proofCases';

/** How often the cases reach what has to be proved. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add({ plan, context, entries }: ProofCase): void {
    const { judgements, findings, tasks, ready, rates } = assess(plan, context, entries);
    for (const of of judgements.values()) for (const { verdict } of of.values()) this.#count(`verdict ${verdict}`);
    for (const { code, relation } of findings) {
      this.#count(`code ${code}`);
      if (relation !== undefined) this.#count(`relation ${relation}`);
    }
    for (const task of tasks.values()) this.#count(`task ${task}`);
    this.#count(`year ${context.year}`);
    this.#count(ready ? 'ready' : 'not ready');
    for (const row of communeRows(plan)) {
      const rate = row.kind === 'indicator' && rates.get(row.id);
      if (!rate) continue;
      for (const { indicator, milestone, kind, least } of ratioLines(plan, context.unit, row.indicator)) {
        const position = positions.find((step) => rate.numerator === least(rate.denominator) + step);
        if (position !== undefined) this.#count(`line ${indicator} ${milestone} ${kind} ${position}`);
      }
    }
  }

  /** Those of `names` that occurred less often than `times`. */
  rarer(names: readonly string[], times: number): readonly string[] {
    return names.filter((name) => (this.#counts.get(name) ?? 0) < times);
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }
}
