import type { Plan } from '../plan/schema';
import { lanes } from './assessment';
import type { Assessment, Finding, Lane, RawEntries, ReportContext, RowId, RowTask } from './assessment';
import { addFindings } from './findings';
import { judgementsOf, ratesOf } from './judgements';
import { preparedForm } from './preparedForm';
import { FormScope, symbolName } from './scope';

/** Judges one form. Never throws, whatever stands in the entries; entries that the form does not have are ignored. */
export function assess(plan: Plan, context: ReportContext, entries: RawEntries): Assessment {
  const scope = new FormScope(preparedForm(plan, context), entries);
  // Shortfalls need no explanation in this report year.
  const mayStaySilent = plan.explanation.optionalYears.includes(context.year);
  const findings: Finding[] = [];
  const laneOfRow = new Map<RowId, Lane>();
  const tasks = new Map<RowId, RowTask>();
  const open = { correct: 0, fill: 0, explain: 0 };

  for (const [id, row] of scope.form.rows) {
    const lane = symbolName(scope.read(row.lane)) as Lane | 'none';
    const task = symbolName(scope.read(row.task)) as RowTask;
    if (lane !== 'none') {
      laneOfRow.set(id, lane);
      addFindings(row, scope, mayStaySilent, findings);
    }
    tasks.set(id, task);
    if (task === 'correct' || task === 'fill' || task === 'explain') open[task] += 1;
  }
  return {
    judgements: judgementsOf(scope),
    rates: ratesOf(scope),
    lanes: laneOfRow,
    tasks,
    findings: lanes.flatMap((lane) => findings.filter((finding) => finding.lane === lane)),
    open,
    ready: open.correct + open.fill + open.explain === 0,
  };
}
