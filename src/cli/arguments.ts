import { parseArgs } from 'node:util';
import type { Language } from '../messages/language';
import { UsageError, type UsageProblem } from './usage';

export type Format = 'text' | 'json' | 'ndjson';

export type Command =
  | { readonly name: 'help'; readonly language: Language }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly format: Format;
      readonly language: Language;
      readonly plan?: string;
    }
  | {
      readonly name: 'template';
      readonly language: Language;
      readonly plan?: string;
      readonly entries?: string;
      /** Absent where the entries file lists whole forms. */
      readonly form?: { readonly unit: string; readonly year: number; readonly out: string };
    };

const options = {
  unit: { type: 'string' },
  year: { type: 'string' },
  out: { type: 'string' },
  entries: { type: 'string' },
  plan: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof readOptions>['values'];
type OptionName = keyof typeof options;

const ownOptions: Record<'check' | 'template', readonly OptionName[]> = {
  check: ['format', 'lang', 'plan', 'help'],
  template: ['unit', 'year', 'out', 'entries', 'plan', 'lang', 'help'],
};

/** Reads the command line; a {@link UsageError} says what is wrong with it. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = readOptions(argv);
  const [name, ...rest] = positionals;
  const language = oneOf(values, 'lang', ['vi', 'en'], 'vi');
  if (values.help || name === undefined || name === 'help') return { name: 'help', language };
  if (name !== 'check' && name !== 'template') throw new UsageError({ kind: 'unknown-command', command: name });
  for (const option of Object.keys(values) as OptionName[]) {
    if (!ownOptions[name].includes(option)) throw new UsageError({ kind: 'unknown-option', option: `--${option}` });
  }
  return name === 'check' ? readCheck(values, rest, language) : readTemplate(values, rest, language);
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs quotes the option at fault; its own sentence is English only.
    const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    const kind: UsageProblem['kind'] = String(error).includes('argument') ? 'missing-value' : 'unknown-option';
    throw new UsageError({ kind, option: option ?? argv.join(' ') });
  }
}

function readCheck(values: Options, files: readonly string[], language: Language): Command {
  if (files.length === 0) throw new UsageError({ kind: 'no-files' });
  const format = oneOf(values, 'format', ['text', 'json', 'ndjson'], 'text');
  return { name: 'check', files, format, language, ...(values.plan !== undefined && { plan: values.plan }) };
}

function readTemplate(values: Options, rest: readonly string[], language: Language): Command {
  if (rest[0] !== undefined) throw new UsageError({ kind: 'unexpected-argument', argument: rest[0] });
  const common = {
    name: 'template',
    language,
    ...(values.plan !== undefined && { plan: values.plan }),
    ...(values.entries !== undefined && { entries: values.entries }),
  } as const;
  const { unit, year, out } = values;
  if (unit === undefined && year === undefined && out === undefined && values.entries !== undefined) return common;
  if (unit === undefined) throw new UsageError({ kind: 'missing-option', option: '--unit' });
  if (year === undefined) throw new UsageError({ kind: 'missing-option', option: '--year' });
  if (out === undefined) throw new UsageError({ kind: 'missing-option', option: '--out' });
  if (!/^\d{4}$/.test(year)) throw new UsageError({ kind: 'bad-value', option: '--year', value: year });
  return { ...common, form: { unit, year: Number(year), out } };
}

function oneOf<Value extends string>(
  values: Options,
  option: 'lang' | 'format',
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const given = values[option];
  if (given === undefined) return fallback;
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError({ kind: 'bad-value', option: `--${option}`, value: given });
  return found;
}
