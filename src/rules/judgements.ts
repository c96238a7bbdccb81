import type { Assessment, Judgement, Verdict } from './assessment';
import type { CompiledRow } from './compiledForm';
import { symbolName, type FormScope } from './scope';

/** Verdict and what is lacking, for every indicator and milestone. */
export function judgementsOf(scope: FormScope, milestones: readonly number[]): Assessment['judgements'] {
  const judgements = new Map<string, ReadonlyMap<number, Judgement>>();
  for (const row of scope.form.rows.values()) {
    const { indicator } = row;
    if (indicator === undefined) continue;
    const byMilestone = milestones.map((milestone) => [milestone, judgementOf(row, milestone, scope)] as const);
    judgements.set(indicator, new Map(byMilestone));
  }
  return judgements;
}

function judgementOf({ results }: CompiledRow, milestone: number, scope: FormScope): Judgement {
  const verdictSlot = results.get(`verdict.${milestone}`);
  if (verdictSlot === undefined) return { verdict: 'noTarget' };
  const verdict = symbolName(scope.read(verdictSlot)) as Verdict;
  const lackingSlot = results.get(`lacking.${milestone}`);
  const lacking = lackingSlot === undefined ? '' : scope.read(lackingSlot);
  return typeof lacking === 'number' ? { verdict, lacking } : { verdict };
}

/** The exact figures behind every rate that is shown. */
export function ratesOf(scope: FormScope): Assessment['rates'] {
  const rates = new Map<string, { numerator: number; denominator: number }>();
  for (const { row, entry, results } of scope.form.rows.values()) {
    const [rate, den] = [results.get('rate'), results.get('den')];
    if (rate === undefined || den === undefined || typeof scope.read(rate) !== 'number') continue;
    const [numerator, denominator] = [scope.read(entry), scope.read(den)];
    if (typeof numerator !== 'number' || typeof denominator !== 'number') continue;
    rates.set(row, { numerator, denominator });
  }
  return rates;
}
