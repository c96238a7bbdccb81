import type { Indicator, Plan, RatioTarget } from '../../../src/plan/schema';
import type { RawEntries } from '../../../src/rules/assessment';
import type { CellValue } from '../../../src/workbook/cell';

/*
 * The rules once more, written down straight from their description: whole numbers of any size, no expressions, no sharing with
 * the rules under test beyond the plan's data.
 */

export interface Expected {
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, readonly [string, number | undefined]>>>>;
  readonly rates: Readonly<Record<string, readonly [number, number]>>;
  readonly findings: readonly string[];
  readonly lanes: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
  readonly ready: boolean;
}

type State = 'ok' | 'blank' | 'unavailable' | 'error';
interface Judged {
  readonly state: State;
  readonly code: string;
}
const ok: Judged = { state: 'ok', code: '' };
const wrong = (code: string): Judged => ({ state: 'error', code });

function judgeOther(value: CellValue, otherwise: string): Judged {
  if (value === null) return { state: 'blank', code: 'missing-entry' };
  if (typeof value === 'object') return wrong('error-value');
  if (typeof value !== 'string') return wrong(otherwise);
  const visible = [...value].filter((character) => !' \u00a0\t\r\n\u200b\u200c\u200d\u2060\ufeff'.includes(character));
  if (visible.length === 0) return { state: 'blank', code: 'missing-entry' };
  return value === '…' || value === '...' ? { state: 'unavailable', code: 'unavailable' } : wrong(otherwise);
}

function judgeCount(value: CellValue): Judged {
  if (typeof value !== 'number') return judgeOther(value, 'not-a-number');
  if (value < 0) return wrong('negative');
  if (value > 9_999_999_999) return wrong('out-of-range');
  return Math.trunc(value) === value ? ok : wrong('not-whole');
}

function judgeEntry({ rule }: Indicator, value: CellValue): Judged {
  if (rule.kind === 'ratio') return judgeCount(value);
  if (rule.kind === 'choice') {
    return rule.choices.some(({ label }) => label.vi === value) ? ok : judgeOther(value, 'unknown-choice');
  }
  if (typeof value !== 'number') return judgeOther(value, 'not-a-number');
  const levels = Array.from({ length: rule.highest + 1 }, (_, level) => level);
  return levels.some((level) => level === value) ? ok : wrong('unknown-choice');
}

const hundredths = (percent: number): bigint => BigInt(Math.round(percent * 100));

/** Smallest numerator that meets the floor. */
function needed({ floor, strict }: RatioTarget, denominator: bigint): bigint {
  const product = hundredths(floor) * denominator;
  if (strict) return product / 10_000n + 1n;
  return product / 10_000n + (product % 10_000n === 0n ? 0n : 1n);
}

export function isGoodNote(value: CellValue, { minLength, stopList }: Plan['explanation']): boolean {
  if (typeof value !== 'string') return false;
  const bare = [...value].filter((character) => !'\u200b\u200c\u200d\u2060\ufeff'.includes(character)).join('');
  const text = bare
    .split(/[ \u00a0\t\r\n]/)
    .filter((word) => word !== '')
    .join(' ')
    .normalize('NFC')
    .toLowerCase();
  return text.length >= minLength && !stopList.includes(text);
}

export function oracle(plan: Plan, year: number, unit: string, entries: RawEntries): Expected {
  const at = (id: string): CellValue => entries.get(id) ?? null;
  const indicators = plan.indicators.filter(({ reportedBy }) => reportedBy === 'commune');
  const figures = plan.baseFigures.filter(({ reportedBy }) => reportedBy === 'commune');
  const due = plan.milestones.filter((milestone) => milestone <= year);
  if (due.length === 0) due.push(Math.min(...plan.milestones));
  const entryOf = ({ id, rule }: Indicator) => `${id}.${rule.kind === 'ratio' ? 'num' : 'value'}`;
  const states = new Map<string, Judged>([
    ...figures.map(({ id }) => [`base.${id}`, judgeCount(at(`base.${id}`))] as const),
    ...indicators.map((one) => [entryOf(one), judgeEntry(one, at(entryOf(one)))] as const),
  ]);
  const isOk = (id: string) => states.get(id)?.state === 'ok';
  const big = (id: string) => BigInt(at(id) as number);
  const targetFor = ({ id, rule }: Indicator, milestone: number) =>
    plan.assignedTargets?.[unit]?.[id]?.[String(milestone)] ?? rule.targets[String(milestone)];

  const pairProblem = (one: Indicator): string | undefined => {
    if (one.rule.kind !== 'ratio') return undefined;
    const [num, den] = [entryOf(one), `base.${one.rule.denominator}`];
    if (!isOk(num) || !isOk(den)) return undefined;
    if (big(den) === 0n) return big(num) > 0n ? 'numerator-over-zero' : undefined;
    return big(num) > big(den) ? 'numerator-above-denominator' : undefined;
  };

  const verdictOf = (one: Indicator, milestone: number): readonly [string, number | undefined] => {
    const target = targetFor(one, milestone);
    if (!target) return ['noTarget', undefined];
    const used = [entryOf(one), ...(one.rule.kind === 'ratio' ? [`base.${one.rule.denominator}`] : [])];
    const has = (state: State) => used.some((id) => states.get(id)?.state === state);
    if (has('error') || pairProblem(one)) return ['error', undefined];
    if (has('blank')) return ['missing', undefined];
    if (has('unavailable')) return ['unavailable', undefined];
    const below = due.includes(milestone) ? 'short' : 'onTheWay';
    if ('level' in target) return [(at(entryOf(one)) as number) >= target.level ? 'met' : below, undefined];
    if ('accepted' in target) {
      const choices = one.rule.kind === 'choice' ? one.rule.choices : [];
      const chosen = choices.find(({ label }) => label.vi === at(entryOf(one)))?.id ?? '';
      return [target.accepted.includes(chosen) ? 'met' : below, undefined];
    }
    const [num, den] = [big(entryOf(one)), big(used[1] ?? '')];
    if (den === 0n) return ['notApplicable', undefined];
    const { aspiration } = target;
    if (aspiration !== undefined && num * 10_000n >= hundredths(aspiration) * den) return ['aspiration', 0];
    const missing = needed(target, den) - num;
    return missing <= 0n ? ['met', 0] : [below, Number(missing)];
  };

  const verdicts = Object.fromEntries(
    indicators.map((one) => [
      one.id,
      Object.fromEntries(plan.milestones.map((year_) => [String(year_), verdictOf(one, year_)])),
    ]),
  );

  const found: { row: string; lane: string; text: string }[] = [];
  const report = (row: string, lane: string, code: string, more = '') =>
    found.push({ row, lane, text: [row, lane, code, more].join(' ').trim() });
  const laneOfState: Record<State, string> = { ok: '', blank: 'missing', unavailable: 'query', error: 'error' };
  const rowOf = (entry: string) => (entry.startsWith('base.') ? entry : (entry.split('.')[0] ?? ''));

  for (const [entry, { state, code }] of states) if (state !== 'ok') report(rowOf(entry), laneOfState[state], code);
  for (const one of indicators) {
    const pair = pairProblem(one);
    if (pair) report(one.id, 'error', pair);
    const counting = due.filter((milestone) => targetFor(one, milestone)).at(-1);
    if (counting !== undefined && verdictOf(one, counting)[0] === 'short') {
      report(one.id, 'shortfall', 'below-target', String(counting));
    }
  }
  const { compareFrom, changedPercent, slippedFactor } = plan.lastYear;
  const counted = [
    ...figures.map(({ id }) => ({ row: `base.${id}`, entry: `base.${id}`, isBase: true })),
    ...indicators
      .filter(({ rule }) => rule.kind === 'ratio')
      .map((one) => ({ row: one.id, entry: entryOf(one), isBase: false })),
  ];
  for (const { row, entry, isBase } of counted) {
    const before = at(`${row}.prior`);
    if (!isOk(entry) || judgeCount(before).state !== 'ok' || (before as number) < compareFrom) continue;
    const [now, last] = [big(entry), BigInt(before as number)];
    const [few, many] = now < last ? [now, last] : [last, now];
    const isSlip = many >= few * BigInt(slippedFactor.min) && many <= few * BigInt(slippedFactor.max);
    if (isSlip) report(row, 'query', 'slipped-digit');
    else if (isBase && (many - few) * 10_000n > last * hundredths(changedPercent))
      report(row, 'query', 'changed-since-last-year');
  }
  for (const one of indicators.filter(({ maintain }) => maintain)) {
    const [now, before] = [entryOf(one), at(`${one.id}.prior`)];
    if (!isOk(now) || judgeEntry(one, before).state !== 'ok') continue;
    const { rule } = one;
    let fell = false;
    if (rule.kind === 'level') fell = (at(now) as number) < (before as number);
    else if (rule.kind === 'choice') {
      const latest = plan.milestones.flatMap((milestone) => targetFor(one, milestone) ?? []).at(-1);
      const isGood = (word: CellValue) =>
        rule.choices.some(
          ({ id, label }) => label.vi === word && latest && 'accepted' in latest && latest.accepted.includes(id),
        );
      fell = isGood(before) && !isGood(at(now));
    } else {
      const [den, lastDen] = [`base.${rule.denominator}`, at(`base.${rule.denominator}.prior`)];
      if (!isOk(den) || judgeCount(lastDen).state !== 'ok' || pairProblem(one)) continue;
      const [d, last, lastD] = [big(den), BigInt(before as number), BigInt(lastDen as number)];
      if (d === 0n || lastD === 0n || last > lastD || d > 10_000_000n || lastD > 10_000_000n) continue;
      fell = big(now) * lastD < last * d;
    }
    if (fell) report(one.id, 'query', 'fell-since-last-year');
  }
  for (const relation of plan.relations) {
    const code = relation.lane === 'error' ? 'relation-violated' : 'relation-unlikely';
    if (relation.kind === 'atMost') {
      const { lesser, greater } = relation;
      if (isOk(lesser) && isOk(greater) && big(lesser) > big(greater))
        report(rowOf(lesser), relation.lane, code, relation.id);
    } else if (relation.kind === 'quotientBetween') {
      const { dividend, divisor, min, max } = relation;
      if (!isOk(dividend) || !isOk(divisor)) continue;
      const [low, high] = [hundredths(min) * big(divisor), hundredths(max) * big(divisor)];
      const scaled = big(dividend) * 100n;
      if (scaled < low || scaled > high) report(rowOf(dividend), relation.lane, code, relation.id);
    } else if (relation.kind === 'requires') {
      const claims = isOk(relation.entry) && big(relation.entry) >= BigInt(relation.atLeast);
      const fails = relation.needs.some((need) => isOk(need.entry) && big(need.entry) < BigInt(need.atLeast));
      if (claims && fails) report(rowOf(relation.entry), relation.lane, code, relation.id);
    } else {
      const onTarget = relation.indicators.filter((id) => {
        const one = indicators.find((candidate) => candidate.id === id);
        if (one?.rule.kind !== 'ratio') return false;
        const target = due.flatMap((milestone) => targetFor(one, milestone) ?? []).at(-1);
        const [num, den] = [entryOf(one), `base.${one.rule.denominator}`];
        if (!target || !('floor' in target) || !isOk(num) || !isOk(den) || big(den) === 0n) return false;
        return big(num) * 10_000n === hundredths(target.floor) * big(den);
      });
      const manyCode = relation.lane === 'error' ? code : 'many-on-target';
      if (onTarget.length * 2 > relation.indicators.length)
        report(relation.indicators[0] ?? '', relation.lane, manyCode, relation.id);
    }
  }

  const order = ['error', 'missing', 'query', 'shortfall'];
  const rows = [...figures.map(({ id }) => `base.${id}`), ...indicators.map(({ id }) => id)];
  const lanes: Record<string, string> = {};
  const tasks: Record<string, string> = {};
  for (const row of rows) {
    const here = found.filter((one) => one.row === row).map(({ lane }) => lane);
    const worst = order.find((lane) => here.includes(lane));
    if (worst) lanes[row] = worst;
    const good = isGoodNote(at(`${row}.note`), plan.explanation);
    const owes =
      here.includes('query') || (here.includes('shortfall') && !plan.explanation.optionalYears.includes(year));
    if (worst === 'error') tasks[row] = 'correct';
    else if (worst === 'missing') tasks[row] = 'fill';
    else if (worst && good) tasks[row] = 'explained';
    else tasks[row] = owes ? 'explain' : 'none';
  }
  const rates = indicators.flatMap((one) => {
    if (one.rule.kind !== 'ratio' || pairProblem(one)) return [];
    const [num, den] = [entryOf(one), `base.${one.rule.denominator}`];
    if (!isOk(num) || !isOk(den) || big(den) === 0n) return [];
    return [[one.id, [at(num) as number, at(den) as number] as const] as const];
  });
  return {
    ...{ verdicts, lanes, tasks },
    rates: Object.fromEntries(rates),
    findings: found.map(({ text }) => text).sort(),
    ready: !Object.values(tasks).some((task) => ['correct', 'fill', 'explain'].includes(task)),
  };
}
