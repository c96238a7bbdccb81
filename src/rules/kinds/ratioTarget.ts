import type { RatioTarget } from '../../plan/schema';
import { compare, difference, number, sum, times, wholeFraction } from '../build';
import type { Condition, NumberExpression } from '../expression';
import { pairCells, type RatioIndicator } from './ratioPair';

/** The numerator and its counterpart on the target, both multiplied by `scale` so that they are whole. */
function sides(indicator: RatioIndicator, percent: number) {
  const { numerator, denominator } = pairCells(indicator);
  const { part, whole } = wholeFraction(percent);
  return { has: times(numerator, whole), needs: times(denominator, part), scale: whole };
}

export function reachesFloor(indicator: RatioIndicator, target: RatioTarget): Condition {
  const { has, needs } = sides(indicator, target.floor);
  return compare(has, target.strict ? '>' : '>=', needs);
}

export function reachesAspiration(indicator: RatioIndicator, aspiration: number): Condition {
  const { has, needs } = sides(indicator, aspiration);
  return compare(has, '>=', needs);
}

/** Exactly on the floor, to the last person. */
export function isOnFloor(indicator: RatioIndicator, target: RatioTarget): Condition {
  const { has, needs } = sides(indicator, target.floor);
  return compare(has, '=', needs);
}

/** Smallest whole number that has to be added to a numerator below the floor: the gap rounded up, or passed by one. */
export function lackingCount(indicator: RatioIndicator, target: RatioTarget): NumberExpression {
  const { has, needs, scale } = sides(indicator, target.floor);
  const gap = difference(needs, has);
  if (target.strict) return sum(floorOf(gap, scale), number(1));
  return scale === 1 ? gap : floorOf(sum(gap, number(scale - 1)), scale);
}

function floorOf(left: NumberExpression, divisor: number): NumberExpression {
  return divisor === 1 ? left : { op: 'floorOfRatio', left, right: number(divisor) };
}
