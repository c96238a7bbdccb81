import type { Finding, FindingCode } from './assessment';
import { laneOf, type Check } from './check';
import type { Decision } from './decision';
import { evaluateNumber, isTrue, type Scope } from './evaluate';
import type { RowExpressions } from './rows';

/** What is to be told about a row: the named leaves in which its decisions end. */
export function findingsOfRow(
  row: RowExpressions,
  scope: Scope,
  noteAccepted: boolean,
  mayStaySilent: boolean,
): readonly Finding[] {
  return row.checks.flatMap((check) => {
    const code = decide(check.decision, scope);
    return code === 'none' ? [] : [findingOf(row, check, code, scope, noteAccepted, mayStaySilent)];
  });
}

function decide<Name extends string>(decision: Decision<Name>, scope: Scope): Name {
  let at = decision;
  while (typeof at !== 'string') at = isTrue(at.when, scope) ? at.then : at.otherwise;
  return at;
}

function findingOf(
  { row, indicator }: RowExpressions,
  { entry, relation, milestone, facts }: Check,
  code: FindingCode,
  scope: Scope,
  noteAccepted: boolean,
  mayStaySilent: boolean,
): Finding {
  const lane = laneOf[code];
  const answerable = lane === 'query' || lane === 'shortfall';
  const value = scope.read({ op: 'entry', entry });
  const figures = Object.entries(facts?.[code] ?? {}).map(([name, of]) => [name, evaluateNumber(of, scope)] as const);
  return {
    lane,
    code,
    row,
    ...(indicator !== undefined && { indicator }),
    entry,
    ...(milestone !== undefined && { milestone }),
    ...(relation !== undefined && { relation }),
    ...(value !== null && { value }),
    ...(figures.length > 0 && { facts: Object.fromEntries(figures) }),
    ...(answerable && { answered: noteAccepted }),
    blocks: !(answerable && noteAccepted) && !(lane === 'shortfall' && mayStaySilent),
  };
}
