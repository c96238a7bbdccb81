import type { ReceivedTable } from '../check/received';
import { receivedWords } from '../messages/fetched/received';
import { remarkSentence } from '../messages/remarkSentence';
import { joined } from '../messages/sentence';
import type { Messages } from '../messages/vi';
import type { Unit } from '../plan/schema';
import { oneLine } from './oneLine';

/** What shows only when all files lie side by side: who is missing, how much time is left, and what is to be looked at. */
export function receivedText(messages: Messages, table: ReceivedTable): string {
  const received = receivedWords[messages.language];
  const { ready, findings, unreadable } = table.totals;
  const remarks = table.files.flatMap(({ report, remarks: ofFile }) =>
    ofFile.map((remark) => `  ${oneLine(`${report.file}: ${joined(remarkSentence(messages, remark))}`)}`),
  );
  return [
    received.totals(table.year, table.units.length - table.missing.length, table.units.length),
    received.files(ready, findings, unreadable),
    deadlineText(messages, table),
    ...(table.missing.length > 0
      ? [received.missing, ...table.missing.map((unit) => `  ${unitText(messages, unit)}`)]
      : []),
    ...(remarks.length > 0 ? [received.remarksTitle, ...remarks] : []),
    '',
  ].join('\n');
}

function deadlineText({ language }: Messages, { deadline, daysLeft }: ReceivedTable): string {
  const day = deadline.split('-').reverse().join('/');
  const received = receivedWords[language];
  if (daysLeft === 0) return received.lastDay(day);
  return daysLeft > 0 ? received.daysLeft(day, daysLeft) : received.overdue(day, -daysLeft);
}

function unitText({ terms, language }: Messages, { code, name, type }: Unit): string {
  return `${terms.unit(type, name[language])} (${code})`;
}
