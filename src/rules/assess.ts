import type { Plan } from '../plan/schema';
import type {
  Assessment,
  Finding,
  Judgement,
  Lane,
  RawEntries,
  ReportContext,
  RowId,
  RowTask,
  Verdict,
} from './assessment';
import { lanes } from './assessment';
import { isTrue } from './evaluate';
import { findingsOfRow } from './findings';
import { preparedForm, type PreparedForm } from './preparedForm';
import type { RowExpressions } from './rows';
import { FormScope } from './scope';

/** Judges one form. Never throws, whatever stands in the entries; entries that the form does not have are ignored. */
export function assess(plan: Plan, context: ReportContext, entries: RawEntries): Assessment {
  const form = preparedForm(plan, context);
  const scope = new FormScope(form.rows, entries);
  const findings: Finding[] = [];
  const laneOfRow = new Map<RowId, Lane>();
  const tasks = new Map<RowId, RowTask>();
  const open = { correct: 0, fill: 0, explain: 0 };

  for (const row of form.rows.values()) {
    const lane = String(scope.result(row.row, 'lane')).slice('lane.'.length) as Lane | 'none';
    const task = String(scope.result(row.row, 'task')).slice('task.'.length) as RowTask;
    if (lane !== 'none') {
      laneOfRow.set(row.row, lane);
      findings.push(...findingsOfRow(row, scope, isTrue(row.noteAccepted, scope), form.mayStaySilent));
    }
    tasks.set(row.row, task);
    if (task === 'correct' || task === 'fill' || task === 'explain') open[task] += 1;
  }
  return {
    judgements: judgementsOf(form, scope),
    rates: ratesOf(form, scope),
    lanes: laneOfRow,
    tasks,
    findings: lanes.flatMap((lane) => findings.filter((finding) => finding.lane === lane)),
    open,
    ready: open.correct + open.fill + open.explain === 0,
  };
}

function judgementsOf({ rows, milestones }: PreparedForm, scope: FormScope): Assessment['judgements'] {
  const judgements = new Map<string, ReadonlyMap<number, Judgement>>();
  for (const row of rows.values()) {
    if (row.indicator === undefined) continue;
    judgements.set(
      row.indicator,
      new Map(milestones.map((milestone) => [milestone, judgementOf(row, milestone, scope)])),
    );
  }
  return judgements;
}

function judgementOf({ row, results }: RowExpressions, milestone: number, scope: FormScope): Judgement {
  if (!results.has(`verdict.${milestone}`)) return { verdict: 'noTarget' };
  const verdict = String(scope.result(row, `verdict.${milestone}`)).slice('verdict.'.length) as Verdict;
  const lacking = results.has(`lacking.${milestone}`) ? scope.result(row, `lacking.${milestone}`) : undefined;
  return typeof lacking === 'number' ? { verdict, lacking } : { verdict };
}

function ratesOf({ rows }: PreparedForm, scope: FormScope): Assessment['rates'] {
  const rates = new Map<string, { numerator: number; denominator: number }>();
  for (const { row, entry, results } of rows.values()) {
    if (!results.has('rate') || typeof scope.result(row, 'rate') !== 'number') continue;
    const numerator = scope.read({ op: 'entry', entry });
    const denominator = scope.result(row, 'den');
    if (typeof numerator === 'number' && typeof denominator === 'number') rates.set(row, { numerator, denominator });
  }
  return rates;
}
