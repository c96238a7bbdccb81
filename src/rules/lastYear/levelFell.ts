import { all, compare } from '../build';
import { endsIn } from '../decision';
import { levelDecision } from '../entryDecision';
import type { RuleOf } from '../kinds/kind';
import type { FallOf } from './fellCheck';

export const levelFell: FallOf<RuleOf<'level'>> = ({ rule }, { now, lastYear }) => ({
  fell: all(
    endsIn(levelDecision(lastYear, rule.highest), 'none'),
    endsIn(levelDecision(now, rule.highest), 'none'),
    compare(now, '<', lastYear),
  ),
  facts: { level: now, lastLevel: lastYear },
});
