import type { CellValue } from '../../src/workbook/cell';
import { readyEntries } from '../form/support/sampleForms';
import { addressOf, type RawWorkbook } from './rawWorkbook';

/** A finding as the JSON of `check` has it; what is absent here may be anything, save `fix` and `readings`, which then must be absent. */
export interface ExpectedFinding {
  readonly lane: string;
  readonly code: string;
  readonly entry?: string;
  readonly cell?: string;
  readonly answered?: true;
  readonly message?: string | RegExp;
  readonly fix?: { readonly from: number | string | null; readonly to: number | string };
  /** What the readings would write, likeliest first. */
  readonly readings?: readonly (number | string)[];
}

/** One thing that goes wrong in real workbooks, on a form with nothing left to do. */
export interface Case {
  readonly number: number;
  readonly title: string;
  /** Entries other than those of the ready form. */
  readonly entries?: Readonly<Record<string, CellValue>>;
  change(workbook: RawWorkbook): unknown;
  readonly findings: readonly ExpectedFinding[];
  readonly status: 'ready' | 'findings';
  /** Entries as they have to be read. */
  readonly read?: Readonly<Record<string, unknown>>;
}

export const error = (code: string, entry: string, more: Partial<ExpectedFinding> = {}): ExpectedFinding => ({
  lane: 'error',
  code,
  entry,
  cell: addressOf(entry),
  ...more,
});
export const query = (code: string, more: Partial<ExpectedFinding> = {}): ExpectedFinding => ({
  lane: 'query',
  code,
  ...more,
});

/** An entry that is typed as text, with the one value that it can mean. */
export function fixed(
  number: number,
  title: string,
  entry: string,
  from: string,
  to: number | string,
  code = 'not-a-number',
): Case {
  return one(number, `${title}: ${JSON.stringify(from)}`, entry, from, error(code, entry, { fix: { from, to } }));
}

/** An entry that may mean several things, or, without readings, nothing. */
export function asked(
  number: number,
  title: string,
  entry: string,
  what: string | number,
  readings: readonly (number | string)[],
): Case {
  const code = typeof what === 'number' ? 'not-whole' : 'not-a-number';
  return one(
    number,
    `${title}: ${JSON.stringify(what)}`,
    entry,
    what,
    error(code, entry, readings.length > 0 ? { readings } : {}),
  );
}

export function one(
  number: number,
  title: string,
  entry: string,
  what: string | number,
  finding: ExpectedFinding,
): Case {
  return { number, title, change: (workbook) => workbook.put(entry, what), findings: [finding], status: 'findings' };
}

export const harmless = (
  number: number,
  title: string,
  change: Case['change'],
  ...findings: ExpectedFinding[]
): Case => ({
  ...{ number, title, change, findings },
  status: 'ready',
});

/** Last year's figures, the same as this year's where nothing else is said. */
export function lastYearBut(changes: Readonly<Record<string, CellValue>> = {}): Readonly<Record<string, CellValue>> {
  const same = [...readyEntries].map(([entry, value]) => [entry.replace(/\.(?:num|value)$/, ''), value] as const);
  return { ...Object.fromEntries(same.map(([row, value]) => [`${row}.prior`, value])), ...changes };
}

/** A text of two readings, and last year's figure, which is near the second. */
export function askedAfterLastYear(number: number, typed: string, prior: number, readings: readonly number[]): Case {
  return {
    ...asked(number, `last year’s ${prior} comes first`, 'B3.num', typed, readings),
    entries: { 'B3.prior': prior },
  };
}

export const note = 'Lấy theo sổ theo dõi của trạm y tế xã';
