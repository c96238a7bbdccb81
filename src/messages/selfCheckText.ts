import type { SelfCheckReport, SelfCheckResult } from '../workbook/selfCheck';
import type { Messages } from './vi';

/** What was found in one step, in few words; empty where there is nothing to add. */
export function selfCheckFacts({ selfCheck: words }: Messages, { facts }: SelfCheckResult): string {
  const { supported, missing, sheets, kept, expected, milliseconds, count, code } = facts;
  const parts = [
    supported !== undefined && words.supported(String(supported)),
    missing !== undefined && missing !== '' && words.missing(String(missing)),
    sheets !== undefined && words.sheets(String(sheets)),
    kept !== undefined && expected !== undefined && words.kept(Number(kept), Number(expected)),
    milliseconds !== undefined && words.milliseconds(Number(milliseconds)),
    count !== undefined && words.median(Number(count)),
    code !== undefined && words.code(String(code)),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** The one sentence above the results. */
export function selfCheckSummary({ selfCheck: words }: Messages, { results }: SelfCheckReport): string {
  const failed = results.filter(({ state }) => state === 'failed').length;
  if (failed > 0) return words.failed(failed);
  return results.every(({ state }) => state === 'ok') ? words.allOk : words.noneFailed;
}

/** The results as plain text, to be sent to somebody. `date` as it is to be read. */
export function selfCheckText(messages: Messages, report: SelfCheckReport, date: string): string {
  const { selfCheck: words, pane, frame } = messages;
  const { platform, version, language } = report.host;
  const lines = report.results.map((result) => {
    const facts = selfCheckFacts(messages, result);
    return `${words.steps[result.id]}: ${words.states[result.state]}${facts === '' ? '' : ` (${facts})`}`;
  });
  const head = [`${pane.title} – ${frame.tasks.selfCheck} – ${date}`, words.host(platform, version, language)];
  return [...head, selfCheckSummary(messages, report), '', ...lines].join('\n');
}
