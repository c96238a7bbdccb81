import type { LocatedFinding, PlacedFinding, ReadingFinding } from '../check/checkedForm';
import type { Plan } from '../plan/schema';
import type { FindingCode } from '../rules/assessment';
import { addressText } from './addressText';
import { offerFacts } from './facts/offerFacts';
import { factsFor } from './facts/findingFactsFor';
import { rowName, rowOf } from './facts/names';
import { readingFacts } from './facts/readingFactsFor';
import type { Language } from './language';
import { joined, type Sentence } from './sentence';
import type { Messages } from './vi';

/** What is wrong and what to do about it. Names of the plan are given in `language`, which is that of `messages`. */
export function findingSentence(messages: Messages, plan: Plan, language: Language, finding: LocatedFinding): Sentence {
  const cell = finding.cell && addressText(finding.cell);
  const sentence = isReading(finding)
    ? messages.readings[finding.code](readingFacts(plan, language, finding, cell))
    : sentenceOf(finding.code, messages, plan, language, finding, cell);
  const offered = askedByReadings.has(finding.code) ? (finding.readings ?? []) : [];
  if (offered.length === 0) return sentence;
  return {
    ...sentence,
    remedy: messages.offers.remedy(
      offered.map((reading) => offerFacts(language, reading)),
      cell,
    ),
  };
}

/** Findings whose remedy is to take one of the readings; elsewhere there is more to say than that. */
export const askedByReadings: ReadonlySet<LocatedFinding['code']> = new Set<LocatedFinding['code']>([
  'not-a-number',
  'not-whole',
  'unknown-choice',
  'legacy-font',
  'prior-unreadable',
  'unit-not-valid',
]);

/** The row that a finding is about, as the form names it; empty where it is about the form as a whole. */
export function findingSubject(plan: Plan, language: Language, finding: LocatedFinding): string {
  const row = isReading(finding) ? finding.entry && rowOf(finding.entry) : finding.row;
  return row === undefined ? '' : rowName(plan, language, row);
}

/** What a finding is called where it stands alone: by its row, or by what is wrong where it is about the form as a whole. */
export function findingName(messages: Messages, plan: Plan, language: Language, finding: LocatedFinding): string {
  const subject = findingSubject(plan, language, finding);
  return subject === '' ? findingSentence(messages, plan, language, finding).problem : subject;
}

/** Subject, problem and remedy as one line. */
export function findingMessage(messages: Messages, plan: Plan, language: Language, finding: LocatedFinding): string {
  const subject = findingSubject(plan, language, finding);
  const sentence = joined(findingSentence(messages, plan, language, finding));
  return subject === '' ? sentence : `${subject}: ${sentence}`;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the sentence to its own facts
function sentenceOf<Code extends FindingCode>(
  code: Code,
  messages: Messages,
  plan: Plan,
  language: Language,
  finding: PlacedFinding,
  cell: string | undefined,
): Sentence {
  return messages.findings[code](factsFor[code]({ plan, language, finding, cell }));
}

function isReading(finding: LocatedFinding): finding is ReadingFinding {
  return !('row' in finding);
}
