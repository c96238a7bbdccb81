import type { Lane } from '../rules/assessment';
import { lanes } from '../rules/assessment';
import type { FileReport, FindingReport } from './fileReport';

export interface TextWords {
  status: Record<FileReport['status'], string>;
  lane: Record<Lane, string>;
  answered: string;
}

/** One file as text for a terminal: what it is, then what is wrong with it, worst first. */
export function textReport(report: FileReport, words: TextWords): string {
  if (report.status === 'unreadable') return `${report.file}: ${words.status.unreadable}. ${report.problem.message}\n`;
  const head = `${report.file}: ${report.unit.name} (${report.unit.code}), ${String(report.year)}: ${words.status[report.status]}`;
  const counts = lanes
    .map((lane) => ({ lane, count: report.findings.filter((finding) => finding.lane === lane).length }))
    .filter(({ count }) => count > 0)
    .map(({ lane, count }) => `${words.lane[lane]}: ${String(count)}`);
  const receipt = report.receipt.state === 'none' ? [] : [`  ${oneLine(report.receipt.message)}`];
  const lines = report.findings.map((finding) => findingLine(finding, words));
  return [counts.length > 0 ? `${head} (${counts.join(', ')})` : head, ...receipt, ...lines, ''].join('\n');
}

function findingLine(finding: FindingReport, words: TextWords): string {
  const place = finding.cell === undefined ? '' : ` ${finding.sheet ?? ''}!${finding.cell}`;
  const answered = finding.answered ? ` [${words.answered}]` : '';
  return `  ${words.lane[finding.lane]}${place}${answered}: ${oneLine(finding.message)}`;
}

/** Text from a file may hold line breaks and terminal control codes: neither reaches the terminal. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control codes are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
