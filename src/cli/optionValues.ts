import type { Language } from '../messages/language';
import type { Options } from './arguments';
import type { Separator } from './command';
import { UsageError } from './usage';

export function commonOf({ plan }: Options, language: Language) {
  return { language, ...(plan !== undefined && { plan }) };
}

export function required(values: Options, option: 'unit' | 'year' | 'out'): string {
  const given = values[option];
  if (given === undefined) throw new UsageError({ kind: 'missing-option', option: `--${option}` });
  return given;
}

export function yearOf(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new UsageError({ kind: 'bad-value', option: '--year', value });
  return Number(value);
}

/** A day as people here write it (24/11/2026) or as programs do (2026-11-24); answered as the latter. */
export function dayOf(value: string, option: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const iso = year === undefined ? value : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  if (!isDay) throw new UsageError({ kind: 'bad-value', option, value });
  return iso;
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Excel takes the semicolon for the separator wherever the comma is the decimal mark, as in Vietnam. */
export function separatorOf(values: Options, language: Language): Separator {
  const usual = language === 'vi' ? 'semicolon' : 'comma';
  return separators[oneOf(values, 'separator', ['comma', 'semicolon', 'tab'], usual)];
}

export function oneOf<Value extends string>(
  values: Options,
  option: 'lang' | 'format' | 'separator',
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const given = values[option];
  if (given === undefined) return fallback;
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError({ kind: 'bad-value', option: `--${option}`, value: given });
  return found;
}
