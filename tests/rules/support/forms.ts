import fc from 'fast-check';
import { communeRows, type FormRow } from '../../../src/plan/rows';
import type { Plan } from '../../../src/plan/schema';
import type { RawEntries } from '../../../src/rules/assessment';
import type { CellValue } from '../../../src/workbook/cell';

/** What should never be taken for a figure, and what looks like one without being it. */
export const nastyValues: readonly CellValue[] = [
  ...[null, '', ' ', '\u00a0 ', '\t', '\n', '\u200b', '\u2060 \ufeff', '…', '...', ' …', '…\u200b', '....', '.'],
  ...['12', '1.234', '0', 'abc', 'Có', 'có', 'Có ', 'C\u006f\u0301', 'TRUE', '#REF!', '=1', 'ko*', '?'],
  ...[true, false, { error: '#REF!' }, { error: '#N/A' }, { error: '#DIV/0!' }, { error: '#VALUE!' }],
  ...[-1, -0.5, 0.5, 12.5, 0.1 + 0.2, -0, 1e-300, -1e-300, 1.5, 3.0000000000000004, 2.9999999999999996],
  ...[1.00000000000001, 1.0000000000000002, 9999999999.00001, 9999999998.999998, 9999999999.5, 1e10, 1e15, 1e300],
];

const counts = [0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 20, 99, 100, 101, 400, 1000, 1001, 2500, 9_999_999_998, 9_999_999_999];

export const notes: readonly CellValue[] = [
  ...[null, '', '.', 'đã báo cáo', 'không có ý kiến gì thêm', ' Không  có ý\u00a0kiến\ngì thêm\u200b ', 12345678901234],
  ...[
    'Do thiếu giáo viên, xã sẽ mở thêm 2 lớp trong quý I',
    'không có ý kiến gì thêm'.normalize('NFD'),
    'mười bốn chữ..',
  ],
  ...[
    'mười lăm chữ...',
    'mười lăm chữ...'.normalize('NFD'),
    'mười bốn chữ..'.normalize('NFD'),
    { error: '#N/A' },
    true,
  ],
];

function usual<Value>(usually: fc.Arbitrary<Value>, rarely: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: usually, weight }, { arbitrary: rarely, weight: 1 });
}

const anyNasty = fc.constantFrom(...nastyValues);
const anyNote = fc.constantFrom(...notes);
const anyCount = fc.oneof(
  fc.constantFrom(...counts),
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 0, max: 9_999_999_999 }),
);

/** Whole numbers on, just below and just above the lines that a numerator is held against. */
function numeratorOf(denominator: CellValue, percents: readonly number[]): fc.Arbitrary<CellValue> {
  if (typeof denominator !== 'number') return anyCount;
  const near = [0, denominator, ...percents.map((percent) => Math.floor((denominator * percent) / 100))];
  return fc
    .tuple(fc.constantFrom(...near), fc.constantFrom(-1, 0, 0, 0, 1, 2))
    .map(([line, step]) => line + step)
    .filter((count) => count >= 0);
}

function entryOf(row: FormRow, bases: ReadonlyMap<string, CellValue>, nastiness: number): fc.Arbitrary<CellValue> {
  if (row.kind === 'base') return usual<CellValue>(anyCount, anyNasty, nastiness);
  const { rule } = row.indicator;
  if (rule.kind === 'level')
    return usual<CellValue>(fc.integer({ min: 0, max: rule.highest + 1 }), anyNasty, nastiness);
  if (rule.kind === 'choice') {
    return usual<CellValue>(fc.constantFrom(...rule.choices.map(({ label }) => label.vi)), anyNasty, nastiness);
  }
  const percents = Object.values(rule.targets).flatMap((target) =>
    target ? [target.floor, target.aspiration ?? target.floor] : [],
  );
  return usual<CellValue>(numeratorOf(bases.get(rule.denominator) ?? null, percents), anyNasty, nastiness);
}

/** Last year's figure: often none, else on, just below and just above what makes this year's look odd. */
function priorOf(row: FormRow, now: CellValue, nastiness: number): fc.Arbitrary<CellValue> {
  const other = fc.constantFrom<CellValue>(null, null, 'không so sánh', 'Không so sánh');
  if (row.kind === 'base' || row.indicator.rule.kind === 'ratio') {
    const count = typeof now === 'number' && now >= 0 && now < 1e10 ? Math.trunc(now) : 200;
    const lines = [1, 0.9, 1.1, 1 / 0.9, 1 / 1.1, 8, 10, 12, 1 / 8, 1 / 10, 1 / 12].map((of) => Math.round(count * of));
    const near = fc
      .tuple(fc.constantFrom(...lines, 19, 20), fc.constantFrom(-1, 0, 0, 1))
      .map(([line, step]): CellValue => line + step);
    return usual<CellValue>(fc.oneof({ arbitrary: near, weight: 4 }, other), anyNasty, nastiness);
  }
  const { rule } = row.indicator;
  const answer: fc.Arbitrary<CellValue> =
    rule.kind === 'level'
      ? fc.integer({ min: 0, max: rule.highest + 1 })
      : fc.constantFrom(...rule.choices.map(({ label }) => label.vi));
  return usual<CellValue>(fc.oneof({ arbitrary: answer, weight: 3 }, other), anyNasty, nastiness);
}

/** The form with figures of last year that look odd beside this year's, or not. */
export function withPriors(
  rows: readonly FormRow[],
  form: ReadonlyMap<string, CellValue>,
  nastiness: number,
): fc.Arbitrary<RawEntries> {
  return fc
    .tuple(...rows.map((row) => priorOf(row, form.get(row.entry) ?? null, nastiness)))
    .map((priors) => new Map([...form, ...rows.map((row, index) => [row.prior, priors[index] ?? null] as const)]));
}

/** Forms of a plan, from nearly clean ones to ones that are full of nonsense. */
export function anyForm(plan: Plan): fc.Arbitrary<RawEntries> {
  const rows = communeRows(plan);
  const baseRows = rows.filter((row) => row.kind === 'base');
  const otherRows = rows.filter((row) => row.kind === 'indicator');
  const entries = (some: readonly FormRow[], bases: ReadonlyMap<string, CellValue>, nastiness: number) =>
    fc.tuple(...some.map((row) => entryOf(row, bases, nastiness)));
  return fc.constantFrom(1, 4, 20, 200).chain((nastiness) =>
    entries(baseRows, new Map(), nastiness).chain((bases) => {
      const known = new Map(baseRows.map((row, index) => [row.id.slice('base.'.length), bases[index] ?? null]));
      return fc
        .tuple(entries(otherRows, known, nastiness), fc.tuple(...rows.map(() => anyNote)))
        .chain(([others, texts]) => {
          const values = [...bases, ...others];
          const written = [...baseRows, ...otherRows].map((row, index) => [row.entry, values[index] ?? null] as const);
          const remarks = rows.map((row, index) => [row.note, texts[index] ?? null] as const);
          return withPriors(rows, new Map<string, CellValue>([...written, ...remarks]), nastiness);
        });
    }),
  );
}

/** Base figures of an ordinary commune: no relation is broken. */
const ordinary: Readonly<Record<string, number>> = {
  population: 12_000,
  pop15to60: 7_600,
  pop15plus: 9_000,
  adults: 8_500,
  workingAge: 7_000,
  labourForce: 6_000,
  officials: 140,
  newLiterates: 40,
  schools: 10,
  learningCentres: 1,
  publicSchools: 20,
  households: 3_400,
  clans: 30,
  hamlets: 15,
  organisations: 50,
};

/** What a row may hold in a form that is as good as finished. */
function ordinaryEntry(row: FormRow): fc.Arbitrary<CellValue> {
  if (row.kind === 'base') return fc.constant(ordinary[row.figure.id] ?? 100);
  const { rule } = row.indicator;
  if (rule.kind === 'level') return fc.constantFrom(rule.highest, rule.highest, rule.highest, rule.highest - 1);
  if (rule.kind === 'choice') return fc.constantFrom(...rule.choices.map(({ label }) => label.vi));
  const denominator = ordinary[rule.denominator] ?? 100;
  const targets = Object.values(rule.targets).flatMap((target) => (target ? [target.floor] : []));
  const onTarget = targets.map((floor) => Math.ceil((denominator * floor) / 100));
  return fc.oneof(
    { arbitrary: fc.constantFrom(...onTarget), weight: 5 },
    { arbitrary: fc.constantFrom(denominator, ...onTarget.map((count) => count - 1)), weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: denominator }), weight: 1 },
  );
}

/** Forms that a careful clerk hands in: hardly an error, many figures right on their targets, most questions answered. */
export function ordinaryForm(plan: Plan): fc.Arbitrary<RawEntries> {
  const rows = communeRows(plan);
  const explanation = 'Do thiếu giáo viên, xã sẽ mở thêm 2 lớp trong quý I';
  const note = fc.oneof(
    { arbitrary: fc.constant<CellValue>(explanation), weight: 60 },
    { arbitrary: anyNote, weight: 1 },
  );
  const entry = (row: FormRow) => usual<CellValue>(ordinaryEntry(row), fc.constantFrom<CellValue>('…', null, 0), 120);
  return fc
    .tuple(fc.tuple(...rows.map(entry)), fc.tuple(...rows.map(() => note)))
    .chain(([values, texts]) =>
      withPriors(
        rows,
        new Map(
          rows.flatMap((row, index) => [
            [row.entry, values[index] ?? null] as const,
            [row.note, texts[index] ?? null] as const,
          ]),
        ),
        120,
      ),
    );
}
