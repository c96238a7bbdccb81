import type { z } from 'zod';
import type { Flaw } from './flaw';
import { jsonAt } from './json';
import { patterns } from './schema';

type Issue = z.core.$ZodIssue;

/** What the schema found, in our own codes: its messages are never shown. */
export function schemaFlaws(issues: readonly Issue[], json: unknown): readonly Flaw[] {
  return issues.flatMap((issue): readonly Flaw[] => {
    const at = issue.path;
    const value = at.reduce(jsonAt, json);
    const flaw = (code: Flaw['code'], facts?: Flaw['facts']): Flaw[] => [{ at, code, ...(facts && { facts }) }];
    if (value === undefined && issue.code !== 'unrecognized_keys') return flaw('missing');
    switch (issue.code) {
      case 'invalid_type':
        if (issue.expected === 'int' && typeof value === 'number') return flaw('not-whole');
        return flaw('wrong-type', { expected: typeNames[issue.expected] ?? issue.expected });
      case 'too_small':
        if (issue.origin === 'string') return flaw('text-empty');
        return flaw(issue.origin === 'array' ? 'list-too-short' : 'too-small', { min: Number(issue.minimum) });
      case 'too_big':
        return flaw(issue.origin === 'string' ? 'text-too-long' : 'too-large', { max: Number(issue.maximum) });
      case 'not_multiple_of':
        return flaw('too-many-decimals');
      case 'invalid_format':
        return flaw('wrong-format', { expected: formatOf(issue) });
      case 'invalid_key':
        return flaw('wrong-format', { expected: issue.issues.map(formatOf).join(', ') });
      case 'unrecognized_keys':
        return issue.keys.flatMap((key) => flaw('unknown-key', { key }));
      case 'invalid_value':
        return flaw('not-allowed', { allowed: issue.values.map(String).join(', ') });
      case 'invalid_union':
        if ('options' in issue) return flaw('not-allowed', { allowed: (issue.options ?? []).map(String).join(', ') });
        return flaw('not-a-target');
      default:
        return flaw('wrong-type', { expected: '' });
    }
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'object',
  record: 'object',
  boolean: 'boolean',
};

function formatOf(issue: Issue): string {
  if (issue.code !== 'invalid_format') return '';
  const named = Object.entries(patterns).find(([, pattern]) => String(pattern) === issue.pattern);
  return named?.[0] ?? issue.format;
}
