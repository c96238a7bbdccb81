import { cliWords } from '../messages/fetched/cli';
import type { Messages } from '../messages/vi';
import type { Separator } from './command';
import type { FileReport } from './fileReport';
import { oneLine } from './oneLine';

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = '\ufeff';

export function csvHead({ language }: Messages, separator: Separator): string {
  const { file, unitCode, unit, year, status, lane, code, indicator, sheet, cell, message, answered } =
    cliWords[language].columns;
  const heads = [file, unitCode, unit, year, status, lane, code, indicator, sheet, cell, message, answered];
  return byteOrderMark + csvLine(heads, separator);
}

/** One line for each finding; a file without any, or one that cannot be read, has a line of its own. */
export function csvRows(report: FileReport, { language, terms }: Messages, separator: Separator): string {
  const cli = cliWords[language];
  const status = cli.status[report.status];
  if (report.status === 'unreadable') {
    const { code, message } = report.problem;
    return csvLine([report.file, '', '', '', status, '', code, '', '', '', message, ''], separator);
  }
  const head = [report.file, report.unit.code, report.unit.name, String(report.year), status];
  if (report.findings.length === 0) return csvLine([...head, '', '', '', '', '', '', ''], separator);
  return report.findings
    .map(({ lane, code, indicator = '', sheet = '', cell = '', message, answered }) =>
      csvLine(
        [...head, terms.lanes[lane], code, indicator, sheet, cell, message, answered ? cli.answered : ''],
        separator,
      ),
    )
    .join('');
}

function csvLine(fields: readonly string[], separator: Separator): string {
  return `${fields.map((field) => csvField(field, separator)).join(separator)}\r\n`;
}

/**
 * A field that no spreadsheet takes for a formula: an apostrophe stands before whatever could begin one, also behind blanks and what takes no
 * room, and in full width. Quoted where it has to be.
 */
export function csvField(text: string, separator: Separator): string {
  const line = oneLine(text);
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠|]/u.test(line) ? `'${line}` : line;
  return safe.includes('"') || safe.includes(separator) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
