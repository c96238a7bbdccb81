import { lanes, type Lane } from '../../rules/assessment';
import type { CanonicalEntries } from './canonicalEntries';
import { asciiJson, fingerprint } from './fingerprint';

/** Which form was checked, by which rules. */
export interface ReceiptSubject {
  readonly plan: string;
  readonly rules: string;
  readonly template: string;
  readonly unit: string;
  readonly year: number;
}

/** What a receipt says. */
export interface ReceiptRecord {
  /** ISO 8601 instant. */
  readonly checkedAt: string;
  readonly subject: ReceiptSubject;
  readonly ready: boolean;
  /** Findings of each lane, answered ones too. */
  readonly counts: Readonly<Record<Lane, number>>;
  readonly entries: CanonicalEntries;
}

/** Excel's limit for the text of a cell. */
const MAX_TEXT = 32_767;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

export function isInstant(text: string): boolean {
  return instant.test(text) && !Number.isNaN(Date.parse(text));
}

/** One line of JSON that ends in the SHA-256 of all that stands before. */
export function writeReceipt({ checkedAt, subject, ready, counts, entries }: ReceiptRecord): string {
  const { plan, rules, template, unit, year } = subject;
  const body = asciiJson({
    ...{ receipt: 1, checkedAt, plan, rules, template, unit, year, ready },
    counts: Object.fromEntries(lanes.map((lane) => [lane, counts[lane]])),
    entries: Object.fromEntries(entries),
  }).slice(0, -1);
  return `${body},"sha256":"${fingerprint(body)}"}`;
}

/** `undefined` where the text is no receipt that we wrote: of another shape, cut short, or edited by hand. */
export function parseReceipt(text: string): ReceiptRecord | undefined {
  if (text.length > MAX_TEXT || !isSealed(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Nested too deep for the parser, or no JSON under a right seal.
    return undefined;
  }
  return recordOf(parsed);
}

function isSealed(text: string): boolean {
  const [, body, seal] = /^([ -~]*),"sha256":"([0-9a-f]{64})"\}$/.exec(text) ?? [];
  return body !== undefined && fingerprint(body) === seal;
}

/** The seal is no secret: what stands under a right one may still be anything. */
function recordOf(parsed: unknown): ReceiptRecord | undefined {
  if (!isObject(parsed) || !isObject(parsed['counts']) || !isObject(parsed['entries'])) return undefined;
  const { receipt, checkedAt, plan, rules, template, unit, year, ready } = parsed;
  const counts = lanes.map((lane) => [lane, (parsed['counts'] as Fields)[lane]] as const);
  const entries = Object.entries(parsed['entries']);
  const isRight =
    receipt === 1 &&
    typeof checkedAt === 'string' &&
    isInstant(checkedAt) &&
    [plan, rules, template, unit].every((each) => typeof each === 'string') &&
    Number.isSafeInteger(year) &&
    typeof ready === 'boolean' &&
    counts.every(([, count]) => Number.isSafeInteger(count) && Number(count) >= 0) &&
    entries.every(([, value]) => typeof value === 'string');
  if (!isRight) return undefined;
  return {
    checkedAt,
    subject: { plan, rules, template, unit, year } as ReceiptSubject,
    ready,
    counts: Object.fromEntries(counts) as Record<Lane, number>,
    entries: new Map(entries as [string, string][]),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
