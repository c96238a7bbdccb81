import { selfCheckWords } from './fetched/selfCheck';
import type { SelfCheckReport, SelfCheckResult } from '../workbook/selfCheck';
import type { Messages } from './vi';

/** What was found in one step, in few words; empty where there is nothing to add. */
export function selfCheckFacts({ language }: Messages, { facts }: SelfCheckResult): string {
  const words = selfCheckWords[language];
  const { supported, missing, sheets, kept, expected, milliseconds, count, described, left, code } = facts;
  const parts = [
    supported !== undefined && supported !== '' && words.supported(String(supported)),
    missing !== undefined && missing !== '' && words.missing(String(missing)),
    sheets !== undefined && words.sheets(Number(sheets)),
    kept !== undefined && expected !== undefined && words.kept(Number(kept), Number(expected)),
    milliseconds !== undefined && words.milliseconds(Number(milliseconds)),
    count !== undefined && words.median(Number(count)),
    described !== undefined && described !== '' && words.described(String(described)),
    left !== undefined && left !== '' && words.left(String(left)),
    code !== undefined && words.code(String(code)),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** The one sentence above the results. */
export function selfCheckSummary({ language }: Messages, { results }: SelfCheckReport): string {
  const words = selfCheckWords[language];
  const failed = results.filter(({ state }) => state === 'failed').length;
  if (failed > 0) return words.failed(failed);
  return results.every(({ state }) => state === 'ok') ? words.allOk : words.noneFailed;
}

/** Which Excel it was, by what it says of itself. */
export function selfCheckHost({ language }: Messages, { host }: SelfCheckReport): string {
  const words = selfCheckWords[language];
  const details = [host.version, host.platform, host.language].filter((detail) => detail !== '');
  return words.host(details.join(', '));
}

/** The results as plain text, to be sent to somebody. `date` as it is to be read. */
export function selfCheckText(messages: Messages, report: SelfCheckReport, date: string): string {
  const { pane, frame } = messages;
  const words = selfCheckWords[messages.language];
  const lines = report.results.map((result) => {
    const facts = selfCheckFacts(messages, result);
    return `${words.steps[result.id]}: ${words.states[result.state]}${facts === '' ? '' : ` (${facts})`}`;
  });
  const head = [`${pane.title} – ${frame.tasks.selfCheck} – ${date}`, selfCheckHost(messages, report)];
  return [...head, selfCheckSummary(messages, report), '', ...lines].join('\n');
}
