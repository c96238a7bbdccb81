import type { FrameKey } from '../form/frame';
import { readForm, type ReceivedForm } from '../form/readEntries';
import type { ReadingCode } from '../form/reading/readingIssue';
import type { Plan } from '../plan/schema';
import type { RawEntries } from '../rules/assessment';
import type { Doors } from './doors';
import type { TemplateJob } from './entriesFile';
import { UsageError } from './usage';

/** What a person put into the workbook besides the entries. */
const ownContent: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  'content-ignored',
  'sheets-ignored',
  'copy-ignored',
]);

const none: RawEntries = new Map();
/** Empty in a new form; the words of the signature are not. */
const typedAround: readonly FrameKey[] = ['preparer', 'phone', 'signer', 'asOf'];

/**
 * A new form is written over nothing but an older one that says no more than it: over no form with figures of its own, or of another unit, and
 * over no other workbook, which may be somebody's work.
 */
export function keepFilled({ out, unit, year }: TemplateJob, entries: RawEntries, plan: Plan, doors: Doors): void {
  const there = doors.readWorkbookFile(out);
  if (!there.ok && (there.problem.code === 'cannot-open' || there.problem.code === 'not-a-workbook')) return;
  const form = there.ok ? readForm(plan, there.value) : there;
  const isSame = form.ok && form.value.unit.code === unit && form.value.year === year;
  if (!form.ok || holdsMore(form.value, isSame ? entries : none))
    throw new UsageError({ kind: 'is-filled', file: out });
}

function holdsMore(form: ReceivedForm, entries: RawEntries): boolean {
  return (
    [...form.entries].some(([entry, value]) => value !== (entries.get(entry) ?? null)) ||
    typedAround.some((key) => form.frame.has(key)) ||
    form.receipt !== '' ||
    form.comments.length > 0 ||
    form.issues.some(({ code }) => ownContent.has(code))
  );
}
