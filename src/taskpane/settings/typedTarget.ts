import type { IndicatorRule } from '../../plan/schema';
import type { Target } from '../../plan/targets';
import { readPercent } from './assigned';

/** A target as it stands in the fields: of an indicator's kind only some are there. */
export interface TypedTarget {
  /** The level or the per cent to be reached. */
  readonly least: string;
  /** Of a ratio: it has to lie above, not on it. */
  readonly isAbove: boolean;
  /** Of a ratio: what is striven for; may be empty. */
  readonly striving: string;
  /** Of a choice: the answers that count as reached. */
  readonly accepted: readonly string[];
}

export const nothingTyped: TypedTarget = { least: '', isAbove: false, striving: '', accepted: [] };

/** What is wrong with it: the field, or what it says together with another. */
export type TargetFault = 'least' | 'above-hundred' | 'striving' | 'not-above-least' | 'accepted';

export function readTarget(
  rule: IndicatorRule,
  { least, isAbove, striving, accepted }: TypedTarget,
): Target | TargetFault {
  if (rule.kind === 'choice') {
    const chosen = rule.choices.map(({ id }) => id).filter((id) => accepted.includes(id));
    return chosen.length > 0 ? { accepted: chosen } : 'accepted';
  }
  if (rule.kind === 'level') {
    const level = /^\s*\d\s*$/.test(least) ? Number(least) : NaN;
    return level <= rule.highest ? { level } : 'least';
  }
  const floor = readPercent(least);
  if (floor === undefined) return 'least';
  if (isAbove && floor >= 100) return 'above-hundred';
  const aspiration = readPercent(striving);
  if (aspiration === undefined && striving.trim() !== '') return 'striving';
  if (aspiration !== undefined && aspiration <= floor) return 'not-above-least';
  return { floor, ...(aspiration !== undefined && { aspiration }), ...(isAbove && { strict: true }) };
}
