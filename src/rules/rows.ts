import { communeRows } from '../plan/rows';
import type { Indicator, IndicatorRule, Plan } from '../plan/schema';
import { targetOf } from '../plan/targets';
import type { EntryId, ReportContext, RowId } from './assessment';
import type { Check } from './check';
import { endsIn } from './decision';
import type { Condition, ResultId, ValueExpression } from './expression';
import type { Goal } from './kinds/kind';
import { ruleKindOf } from './kinds/ruleKinds';
import { fellChecks } from './lastYear/fellCheck';
import { figureCheck } from './lastYear/figureCheck';
import { dueMilestones } from './milestones';
import { noteAccepted } from './notes';
import type { RelationContext } from './relations/relationKind';
import { relationCheck } from './relations/relationKinds';
import { entryCheck, entryDecision, shortfallChecks } from './rowChecks';
import { indicatorResults, laneExpression, taskExpression } from './rowResults';

/** One row of the form: what it is asked, and what its computed cells say. */
export interface RowExpressions {
  readonly row: RowId;
  readonly indicator?: string;
  readonly entry: EntryId;
  /** In the order in which the row's findings are told. */
  readonly checks: readonly Check[];
  readonly noteAccepted: Condition;
  /**
   * Computed cells. Every row has `lane` and `task`; ratios have `den` and `rate`; a milestone with a target has
   * `verdict.<year>`, and `lacking.<year>` where there is something to count.
   */
  readonly results: ReadonlyMap<ResultId, ValueExpression>;
}

/** The rows of a commune's form in one report: base figures, then indicators, in the plan's order. */
export function rowExpressions(plan: Plan, { year, unit }: ReportContext): readonly RowExpressions[] {
  const rows = communeRows(plan);
  const decisions = new Map(rows.map((row) => [row.entry, entryDecision(row)]));
  const context: RelationContext = {
    plan,
    unit,
    due: dueMilestones(plan.milestones, year),
    usable(entry) {
      const decision = decisions.get(entry);
      if (!decision) throw new Error(`The form has no entry ${entry}`);
      return endsIn(decision, 'none');
    },
  };
  const relations = plan.relations.map((relation) => relationCheck(relation, context));
  const mayStaySilent = plan.explanation.optionalYears.includes(year);

  return rows.map((row) => {
    const answered = noteAccepted(row.id, plan.explanation);
    const checks: Check[] = [entryCheck(row)];
    const results = new Map<ResultId, ValueExpression>();
    if (row.kind === 'base' || row.indicator.rule.kind === 'ratio') checks.push(figureCheck(row, plan.lastYear));
    if (row.kind === 'indicator') {
      const goals = goalsOf(row.indicator, context);
      const { indicator } = row;
      checks.push(...ruleKindOf(indicator).checks(indicator), ...fellChecks(indicator, goals));
      checks.push(...shortfallChecks(row, goals));
      for (const [id, expression] of indicatorResults(row.indicator, goals)) results.set(id, expression);
    }
    checks.push(...relations.filter(({ entry }) => entry === row.entry));
    results.set('lane', laneExpression(checks)).set('task', taskExpression(row.id, answered, mayStaySilent));
    const indicator = row.kind === 'indicator' ? { indicator: row.id } : {};
    return { row: row.id, ...indicator, entry: row.entry, checks, noteAccepted: answered, results };
  });
}

function goalsOf(indicator: Indicator, { plan, unit, due }: RelationContext): readonly Goal<IndicatorRule>[] {
  return plan.milestones.flatMap((milestone): readonly Goal<IndicatorRule>[] => {
    const target = targetOf(plan, indicator, milestone, unit);
    return target ? [{ milestone, target, below: due.includes(milestone) ? 'short' : 'onTheWay' }] : [];
  });
}
