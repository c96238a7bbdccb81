import { parseArgs } from 'node:util';
import type { Language } from '../messages/language';
import type { Command } from './command';
import { commonOf, dayOf, oneOf, required, separatorOf, yearOf } from './optionValues';
import { UsageError, type UsageProblem } from './usage';

const options = {
  unit: { type: 'string' },
  year: { type: 'string' },
  out: { type: 'string' },
  entries: { type: 'string' },
  plan: { type: 'string' },
  format: { type: 'string' },
  separator: { type: 'string' },
  until: { type: 'string' },
  use: { type: 'string', multiple: true },
  'last-year': { type: 'string', multiple: true },
  unready: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Options = ReturnType<typeof readOptions>['values'];
export type OptionName = keyof typeof options;
type CommandName = Exclude<Command['name'], 'help'>;

const shared = ['lang', 'plan', 'help'] as const;
const ownOptions: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: [...shared, 'format', 'separator', 'year'],
  return: [...shared, 'format', 'out', 'year', 'until'],
  consolidate: [...shared, 'format', 'out', 'year', 'last-year', 'use', 'unready'],
  plan: shared,
  template: [...shared, 'unit', 'year', 'out', 'entries'],
};

/** Reads the command line; a {@link UsageError} says what is wrong with it. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = readOptions(argv);
  const [name, ...rest] = positionals;
  const language = oneOf(values, 'lang', ['vi', 'en'], 'vi');
  if (values.help || name === undefined || name === 'help') return { name: 'help', language };
  if (!isCommand(name)) throw new UsageError({ kind: 'unknown-command', command: name });
  for (const option of Object.keys(values) as OptionName[]) {
    if (!ownOptions[name].includes(option)) throw new UsageError({ kind: 'unknown-option', option: `--${option}` });
  }
  return readers[name](values, rest, language);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(ownOptions, name);
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

type Reader = (values: Options, rest: readonly string[], language: Language) => Command;

const readers: Readonly<Record<CommandName, Reader>> = {
  check: (values, rest, language) => ({
    name: 'check',
    ...overFiles(values, rest, language),
    format: oneOf(values, 'format', ['text', 'json', 'ndjson', 'csv'], 'text'),
    separator: separatorOf(values, language),
  }),
  return: (values, rest, language) => ({
    name: 'return',
    ...overFiles(values, rest, language),
    format: oneOf(values, 'format', ['text', 'json'], 'text'),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.until !== undefined && { until: dayOf(values.until, '--until') }),
  }),
  consolidate: (values, rest, language) => ({
    name: 'consolidate',
    ...overFiles(values, rest, language),
    format: oneOf(values, 'format', ['text', 'json'], 'text'),
    out: required(values, 'out'),
    lastYear: values['last-year'] ?? [],
    use: values.use ?? [],
    unready: values.unready ?? false,
  }),
  plan: (values, rest, language) => {
    refuse(rest);
    return { name: 'plan', ...commonOf(values, language) };
  },
  template: readTemplate,
};

function refuse([argument]: readonly string[]): void {
  if (argument !== undefined) throw new UsageError({ kind: 'unexpected-argument', argument });
}

function overFiles(values: Options, files: readonly string[], language: Language) {
  if (files.length === 0) throw new UsageError({ kind: 'no-files' });
  return { files, ...commonOf(values, language), ...(values.year !== undefined && { year: yearOf(values.year) }) };
}

function readTemplate(values: Options, rest: readonly string[], language: Language): Command {
  refuse(rest);
  const common = {
    name: 'template',
    ...commonOf(values, language),
    ...(values.entries !== undefined && { entries: values.entries }),
  } as const;
  const isAbsent = values.unit === undefined && values.year === undefined && values.out === undefined;
  if (isAbsent && values.entries !== undefined) return common;
  const form = { unit: required(values, 'unit'), year: required(values, 'year'), out: required(values, 'out') };
  return { ...common, form: { ...form, year: yearOf(form.year) } };
}
