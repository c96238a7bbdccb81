import { cliWords } from '../messages/fetched/cli';
import type { Messages } from '../messages/vi';
import { lanes } from '../rules/assessment';
import type { FileReport, FindingReport } from './fileReport';
import { oneLine } from './oneLine';

/** One file as text for a terminal: what it is, then what is wrong with it, worst first. */
export function textReport(report: FileReport, messages: Messages): string {
  const { terms } = messages;
  const cli = cliWords[messages.language];
  const status = cli.status[report.status];
  if (report.status === 'unreadable') return `${oneLine(`${report.file}: ${status}. ${report.problem.message}`)}\n`;
  const { file, unit, year, receipt, findings } = report;
  const counts = lanes
    .map((lane) => ({ lane, count: findings.filter((finding) => finding.lane === lane).length }))
    .filter(({ count }) => count > 0)
    .map(({ lane, count }) => `${terms.lanes[lane]}: ${String(count)}`);
  const head = `${file}: ${unit.name} (${unit.code}), ${String(year)}: ${status}`;
  const checked = receipt.state === 'none' ? [] : [`  ${oneLine(receipt.message)}`];
  const lines = findings.map((finding) => findingLine(finding, messages));
  return [oneLine(counts.length > 0 ? `${head} (${counts.join(', ')})` : head), ...checked, ...lines, ''].join('\n');
}

function findingLine(finding: FindingReport, { language, terms }: Messages): string {
  const place = finding.cell === undefined ? '' : ` ${finding.sheet ?? ''}!${finding.cell}`;
  const answered = finding.answered ? ` [${cliWords[language].answered}]` : '';
  return oneLine(`  ${terms.lanes[finding.lane]}${place}${answered}: ${finding.message}`);
}
