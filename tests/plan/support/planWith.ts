import { defaultPlanJson } from '../../../src/plan/defaultPlan';
import { readPlan } from '../../../src/plan/readPlan';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The default plan with the values at some places changed; `undefined` takes the place away. */
export function planWith(...changes: readonly (readonly [path: string, value: Json | undefined])[]): Json {
  const plan = JSON.parse(JSON.stringify(defaultPlanJson)) as { [key: string]: Json | undefined };
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((at, key) => (at as { [key: string]: unknown })[key], plan);
    (parent as { [key: string]: Json | undefined })[last] = value;
  }
  return JSON.parse(JSON.stringify(plan)) as Json;
}

/** Problems as [path, code] or [path, code, facts]. */
export function problemsOf(json: unknown): readonly unknown[] {
  const reading = readPlan(json);
  if (reading.ok) return [];
  return reading.problems.map(({ path, code, facts }) => (facts ? [path, code, facts] : [path, code]));
}

export const twoWords = (vi: string) => ({ vi, en: vi });
