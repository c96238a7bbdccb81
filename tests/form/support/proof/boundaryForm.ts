import fc from 'fast-check';
import { communeRows, type FormRow } from '../../../../src/plan/rows';
import type { Indicator, Plan, RatioTarget } from '../../../../src/plan/schema';
import type { RawEntries } from '../../../../src/rules/assessment';
import type { CellValue } from '../../../../src/workbook/cell';
import { nastyValues, notes, withPriors } from '../../../rules/support/forms';

/** Where a numerator stands to the least one that meets a line: one below, exactly there, one above. */
export const positions = [-1, 0, 1] as const;

/** A line that a ratio is held against: the floor of a target, or its aspiration. */
export interface RatioLine {
  readonly indicator: string;
  readonly milestone: string;
  readonly kind: 'floor' | 'aspiration';
  /** Least numerator that meets the line. */
  least(denominator: number): number;
}

export function ratioLines(plan: Plan, unit: string, { id, rule }: Indicator): readonly RatioLine[] {
  if (rule.kind !== 'ratio') return [];
  return plan.milestones.flatMap((year): RatioLine[] => {
    const milestone = String(year);
    const target = (plan.assignedTargets?.[unit]?.[id]?.[milestone] ?? rule.targets[milestone]) as
      RatioTarget | undefined;
    if (!target) return [];
    const { floor, aspiration, strict } = target;
    const line = (kind: RatioLine['kind'], percent: number, isStrict = false): RatioLine => ({
      ...{ indicator: id, milestone, kind },
      least: (denominator) => leastNumerator(percent, denominator, isStrict),
    });
    return [line('floor', floor, strict), ...(aspiration === undefined ? [] : [line('aspiration', aspiration)])];
  });
}

/** In whole numbers of any size, unlike the rules. */
function leastNumerator(percent: number, denominator: number, isStrict: boolean): number {
  const product = BigInt(Math.round(percent * 100)) * BigInt(denominator);
  const whole = product / 10_000n;
  return Number(isStrict || whole * 10_000n < product ? whole + 1n : whole);
}

/** How close to the lines a form's figures are. */
interface Bias {
  readonly denominator: fc.Arbitrary<CellValue>;
  /** Distances from the least numerator that meets a line, as often as each is wanted. */
  readonly steps: readonly number[];
  readonly milestones: readonly number[];
}

/** Multiples of a hundred have a numerator exactly on every target in whole per cent; primes and the largest figures have none. */
const [even, odd] = [
  [100, 400, 1000, 2500, 9900, 9_999_999_900],
  [1, 2, 3, 7, 20, 97, 9973, 12_347, 9_999_999_999],
];

function biases({ milestones }: Plan): readonly Bias[] {
  const denominator = fc.oneof(
    { arbitrary: fc.constantFrom(...even, ...odd), weight: 6 },
    { arbitrary: fc.integer({ min: 1, max: 20_000 }), weight: 3 },
    { arbitrary: fc.constant(0), weight: 1 },
  );
  return [
    { denominator, steps: positions, milestones },
    // So many rows exactly on their target that the form is asked about it.
    ...milestones.map((milestone) => ({
      ...{ denominator: fc.constantFrom(...even), steps: [...positions, 0, 0, 0, 0, 0, 0], milestones: [milestone] },
    })),
  ];
}

function isCount(value: CellValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function numerator(
  all: readonly RatioLine[],
  denominator: CellValue,
  { milestones, steps }: Bias,
): fc.Arbitrary<CellValue> {
  if (!isCount(denominator)) return fc.integer({ min: 0, max: 3000 });
  if (denominator === 0) return fc.constantFrom(0, 0, 0, 1);
  const wanted = all.filter(({ milestone }) => milestones.includes(Number(milestone)));
  const lines = wanted.length > 0 ? wanted : all;
  return fc.oneof(
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...lines.map((line) => line.least(denominator))), fc.constantFrom(...steps))
        .map(([least, step]) => Math.max(0, least + step)),
      weight: 8,
    },
    { arbitrary: fc.constantFrom(0, 1, denominator - 1, denominator, denominator + 1), weight: 1 },
  );
}

function answer(plan: Plan, unit: string, row: FormRow, bases: ReadonlyMap<string, CellValue>, bias: Bias) {
  if (row.kind === 'base') return bias.denominator;
  const { rule } = row.indicator;
  if (rule.kind === 'level') return fc.integer({ min: 0, max: rule.highest });
  if (rule.kind === 'choice') return fc.constantFrom(...rule.choices.map(({ label }) => label.vi));
  return numerator(ratioLines(plan, unit, row.indicator), bases.get(rule.denominator) ?? null, bias);
}

/** Forms whose figures stand on, right below and right above the lines that they are held against, with a blank or a nonsense now and then. */
export function boundaryForm(plan: Plan, unit: string): fc.Arbitrary<RawEntries> {
  return fc.constantFrom(...biases(plan)).chain((bias) => formWith(plan, unit, bias));
}

function formWith(plan: Plan, unit: string, bias: Bias): fc.Arbitrary<RawEntries> {
  const rows = communeRows(plan);
  const baseRows = rows.filter((row) => row.kind === 'base');
  const others = rows.filter((row) => row.kind === 'indicator');
  const spoilt = (value: fc.Arbitrary<CellValue>) =>
    fc.oneof(
      { arbitrary: value, weight: 25 },
      { arbitrary: fc.constantFrom<CellValue>(null, '…', ...nastyValues), weight: 1 },
    );
  return fc.tuple(...baseRows.map(() => spoilt(bias.denominator))).chain((bases) => {
    const known = new Map(baseRows.map((row, index) => [row.figure.id, bases[index] ?? null]));
    return fc
      .tuple(
        fc.tuple(...others.map((row) => spoilt(answer(plan, unit, row, known, bias)))),
        fc.tuple(...rows.map(() => fc.constantFrom(...notes))),
      )
      .chain(([values, remarks]) => {
        const given = [...bases, ...values];
        const form = new Map<string, CellValue>([
          ...[...baseRows, ...others].map((row, index) => [row.entry, given[index] ?? null] as const),
          ...rows.map((row, index) => [row.note, remarks[index] ?? null] as const),
        ]);
        return withPriors(rows, form, 60);
      });
  });
}
