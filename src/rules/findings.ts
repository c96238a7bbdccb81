import type { Finding, FindingCode } from './assessment';
import { laneOf } from './check';
import type { CompiledCheck, CompiledRow } from './compiledForm';
import type { FormScope } from './scope';

/** Adds what is to be told about a row: the names in which its checks end. */
export function addFindings(row: CompiledRow, scope: FormScope, mayStaySilent: boolean, findings: Finding[]): void {
  for (const check of row.checks) {
    const code = scope.run(check.decide);
    if (code !== 'none') findings.push(findingOf(row, check, code, scope, mayStaySilent));
  }
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

function findingOf(
  row: CompiledRow,
  { entry, milestone, relation, facts }: CompiledCheck,
  code: FindingCode,
  scope: FormScope,
  mayStaySilent: boolean,
): Finding {
  const lane = laneOf[code];
  const isAnswerable = lane === 'query' || lane === 'shortfall';
  const answered = isAnswerable && scope.run(row.noteAccepted);
  const value = scope.read(row.entry);
  const figures = facts.get(code);
  // Field by field: spreading half a dozen objects, mostly none, takes longer than the rest.
  const finding: Writable<Finding> = { lane, code, row: row.row, entry, blocks: true };
  if (row.indicator !== undefined) finding.indicator = row.indicator;
  if (milestone !== undefined) finding.milestone = milestone;
  if (relation !== undefined) finding.relation = relation;
  if (value !== null) finding.value = value;
  if (figures) finding.facts = factsOf(figures, scope);
  if (isAnswerable) finding.answered = answered;
  finding.blocks = !answered && !(lane === 'shortfall' && mayStaySilent);
  return finding;
}

function factsOf(
  figures: NonNullable<ReturnType<CompiledCheck['facts']['get']>>,
  scope: FormScope,
): Readonly<Record<string, number>> {
  const facts: Record<string, number> = {};
  for (const [name, figure] of figures) facts[name] = scope.run(figure);
  return facts;
}
