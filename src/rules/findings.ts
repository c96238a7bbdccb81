import type { Finding, FindingCode } from './assessment';
import { laneOf } from './check';
import type { CompiledCheck, CompiledRow } from './compiledForm';
import type { Cells } from './evaluate';

/** What is to be told about a row: the names in which its checks end. */
export function findingsOfRow(row: CompiledRow, cells: Cells, mayStaySilent: boolean): readonly Finding[] {
  const noteAccepted = row.noteAccepted(cells);
  return row.checks.flatMap((compiled) => {
    const code = compiled.decide(cells);
    return code === 'none' ? [] : [findingOf(row, compiled, code, cells, noteAccepted, mayStaySilent)];
  });
}

function findingOf(
  { expressions: { row, indicator }, entry: slot }: CompiledRow,
  { check: { entry, milestone, relation }, facts }: CompiledCheck,
  code: FindingCode,
  cells: Cells,
  noteAccepted: boolean,
  mayStaySilent: boolean,
): Finding {
  const lane = laneOf[code];
  const isAnswerable = lane === 'query' || lane === 'shortfall';
  const value = cells.read(slot);
  const figures = facts.get(code)?.map(([name, figure]) => [name, figure(cells)] as const);
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
