import { defaultPlan } from '../plan/defaultPlan';
import { readPlan } from '../plan/readPlan';
import type { Plan } from '../plan/schema';
import { readFileWithin } from './io';
import { UsageError } from './usage';

/** A plan, an entries file: far below this; above it somebody named the wrong file. */
const MAX_JSON_BYTES = 20_000_000;

/** The plan of the named file, or our own where none is named. */
export function loadPlan(path: string | undefined): Plan {
  if (path === undefined) return defaultPlan;
  const read = readPlan(readJson(path));
  if (!read.ok) throw new UsageError({ kind: 'bad-plan', file: path, problems: read.problems });
  return read.plan;
}

export function readJson(path: string): unknown {
  const bytes = readFileWithin(path, MAX_JSON_BYTES);
  if (!bytes.ok) throw new UsageError({ kind: 'cannot-read', file: path });
  try {
    return JSON.parse(new TextDecoder().decode(bytes.value)) as unknown;
  } catch {
    throw new UsageError({ kind: 'not-json', file: path });
  }
}
