import type { Finding, FindingCode } from './assessment';
import { laneOf } from './check';
import type { CompiledCheck, CompiledRow } from './compiledForm';
import type { FormScope } from './scope';

/** What is to be told about a row: the names in which its checks end. */
export function findingsOfRow(row: CompiledRow, scope: FormScope, mayStaySilent: boolean): readonly Finding[] {
  const noteAccepted = scope.run(row.noteAccepted);
  return row.checks.flatMap((compiled) => {
    const code = scope.run(compiled.decide);
    return code === 'none' ? [] : [findingOf(row, compiled, code, scope, noteAccepted, mayStaySilent)];
  });
}

function findingOf(
  { row, indicator, entry: slot }: CompiledRow,
  { entry, milestone, relation, facts }: CompiledCheck,
  code: FindingCode,
  scope: FormScope,
  noteAccepted: boolean,
  mayStaySilent: boolean,
): Finding {
  const lane = laneOf[code];
  const isAnswerable = lane === 'query' || lane === 'shortfall';
  const value = scope.read(slot);
  const figures = facts.get(code)?.map(([name, figure]) => [name, scope.run(figure)] as const);
  return {
    lane,
    code,
    row,
    ...(indicator !== undefined && { indicator }),
    entry,
    ...(milestone !== undefined && { milestone }),
    ...(relation !== undefined && { relation }),
    ...(value !== null && { value }),
    ...(figures && { facts: Object.fromEntries(figures) }),
    ...(isAnswerable && { answered: noteAccepted }),
    blocks: !(isAnswerable && noteAccepted) && !(lane === 'shortfall' && mayStaySilent),
  };
}
