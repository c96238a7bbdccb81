import type { Assessment, Judgement, Verdict } from './assessment';
import type { CompiledRow } from './compiledForm';
import { symbolName, type FormScope } from './scope';

/** Verdict and what is lacking, for every indicator and milestone. */
export function judgementsOf(scope: FormScope): Assessment['judgements'] {
  const judgements = new Map<string, ReadonlyMap<number, Judgement>>();
  for (const { indicator, judged } of scope.form.rows.values()) {
    if (indicator === undefined) continue;
    const byMilestone = new Map<number, Judgement>();
    for (const slots of judged) byMilestone.set(slots.milestone, judgementOf(slots, scope));
    judgements.set(indicator, byMilestone);
  }
  return judgements;
}

function judgementOf(
  { verdict: slot, lacking: lackingSlot }: CompiledRow['judged'][number],
  scope: FormScope,
): Judgement {
  if (slot === undefined) return { verdict: 'noTarget' };
  const verdict = symbolName(scope.read(slot)) as Verdict;
  const lacking = lackingSlot === undefined ? '' : scope.read(lackingSlot);
  return typeof lacking === 'number' ? { verdict, lacking } : { verdict };
}

/** The exact figures behind every rate that is shown. */
export function ratesOf(scope: FormScope): Assessment['rates'] {
  const rates = new Map<string, { numerator: number; denominator: number }>();
  for (const { row, entry, rate } of scope.form.rows.values()) {
    if (rate === undefined || typeof scope.read(rate.shown) !== 'number') continue;
    const numerator = scope.read(entry);
    const denominator = scope.read(rate.denominator);
    if (typeof numerator !== 'number' || typeof denominator !== 'number') continue;
    rates.set(row, { numerator, denominator });
  }
  return rates;
}
