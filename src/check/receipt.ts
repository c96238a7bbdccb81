import { bindForm } from '../form/bindForm';
import type { Plan } from '../plan/schema';
import { lanes, type EntryId, type Lane } from '../rules/assessment';
import { rulesVersion } from '../rules/rulesVersion';
import type { CheckedForm } from './checkedForm';
import { canonicalEntries, type CanonicalEntries } from './receipt/canonicalEntries';
import { isInstant, parseReceipt, writeReceipt, type ReceiptSubject } from './receipt/receiptText';

/**
 * Why a receipt no longer fits: entries were changed since; it was given for another form, or by other rules; or it is not as we
 * wrote it (cut short, edited by hand), and then nothing that it says is believed.
 */
export type ReceiptMismatch = 'entries' | 'other-form' | 'other-rules' | 'not-genuine';

/**
 * What the form's receipt says. It is evidence that a check was made, not a signature: anybody who knows how can write one. It does not
 * bear on whether the form is ready.
 */
export type Receipt =
  | { readonly state: 'none' }
  | {
      readonly state: 'valid';
      /** ISO 8601 instant. */
      readonly checkedAt: string;
      readonly ready: boolean;
      /** Findings of each lane at that moment, answered ones too. */
      readonly counts: Readonly<Record<Lane, number>>;
    }
  | {
      readonly state: 'changed';
      readonly why: ReceiptMismatch;
      readonly checkedAt?: string;
      /** Entries that are not as they were, in the form's order; none where the receipt is no witness to them. */
      readonly changed: readonly EntryId[];
    };

type Witnessed = Pick<CheckedForm, 'planId' | 'template' | 'unit' | 'year' | 'entries'>;

/**
 * Text for the cell `ct.meta.receipt`: what was checked, when, by which rules, what was found, and a SHA-256 over all of it. `at` is an ISO
 * 8601 instant; throws where it is not.
 */
export function makeReceipt(plan: Plan, form: Omit<CheckedForm, 'receipt'>, at: string): string {
  if (!isInstant(at)) throw new RangeError(`Not an instant: ${at}`);
  const count = (lane: Lane) => form.findings.filter((finding) => finding.lane === lane).length;
  return writeReceipt({
    checkedAt: at,
    subject: subjectOf(plan, form),
    ready: form.ready,
    counts: Object.fromEntries(lanes.map((lane) => [lane, count(lane)])) as Record<Lane, number>,
    entries: canonicalEntries(form.entries),
  });
}

/** Holds what stands in the receipt's cell against the form as it is now. Never throws, whatever the text. */
export function readReceipt(text: string, plan: Plan, form: Witnessed): Receipt {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'none' };
  const record = parseReceipt(trimmed);
  if (!record) return { state: 'changed', why: 'not-genuine', changed: [] };
  const { checkedAt, subject, ready, counts, entries } = record;
  const now = subjectOf(plan, form);
  if (formKeys.some((key) => subject[key] !== now[key])) {
    return { state: 'changed', why: 'other-form', checkedAt, changed: [] };
  }
  const changed = differing(plan, entries, canonicalEntries(form.entries));
  if (changed.length > 0) return { state: 'changed', why: 'entries', checkedAt, changed };
  if (subject.rules !== now.rules) return { state: 'changed', why: 'other-rules', checkedAt, changed };
  return { state: 'valid', checkedAt, ready, counts };
}

const formKeys = ['plan', 'template', 'unit', 'year'] as const;

function subjectOf(plan: Plan, { planId, template, unit, year }: Witnessed): ReceiptSubject {
  return { plan: planId, rules: rulesVersion(plan), template, unit: unit.code, year };
}

function differing(plan: Plan, before: CanonicalEntries, after: CanonicalEntries): readonly EntryId[] {
  const entries = bindForm(plan).map(({ entry }) => entry);
  return entries.filter((entry) => before.get(entry) !== after.get(entry));
}
