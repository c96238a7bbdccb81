import type { Flaw } from '../flaw';
import type { IndicatorRule } from '../schema';
import type { Target } from '../targets';

/** What keeps a target from being one of this rule. */
export function targetFlaws(rule: IndicatorRule, target: Target, at: readonly PropertyKey[]): readonly Flaw[] {
  if (rule.kind === 'ratio' && 'floor' in target) {
    const { floor, aspiration, strict } = target;
    return [
      ...(aspiration !== undefined && aspiration <= floor
        ? [{ at: [...at, 'aspiration'], code: 'aspiration-not-above-floor', facts: { floor, aspiration } } as const]
        : []),
      ...(strict && floor >= 100 ? [{ at: [...at, 'floor'], code: 'strict-hundred' } as const] : []),
    ];
  }
  if (rule.kind === 'level' && 'level' in target) {
    const { highest } = rule;
    const { level } = target;
    return level > highest ? [{ at: [...at, 'level'], code: 'level-above-highest', facts: { level, highest } }] : [];
  }
  if (rule.kind === 'choice' && 'accepted' in target) {
    const known = rule.choices.map(({ id }) => id);
    return target.accepted.flatMap((id, index) =>
      known.includes(id) ? [] : [{ at: [...at, 'accepted', index], code: 'unknown-choice', facts: { id } } as const],
    );
  }
  return [{ at, code: 'not-a-target' }];
}
