import type { Selection } from '../check/consolidation/selection';
import type { ReceivedTable } from '../check/received';
import { cliWords } from '../messages/fetched/cli';
import { receiveWords } from '../messages/fetched/receive';
import type { Messages } from '../messages/vi';
import { oneLine } from './oneLine';

/** How much of last year stands beside this year's results, and which files of it do not, so that a wrong folder is noticed. */
export function lastYearText(
  { language }: Messages,
  { table, selection }: { readonly table: ReceivedTable; readonly selection: Selection },
): string {
  const { candidates, refused } = selection;
  const counted = candidates.filter(({ leftOut }) => leftOut === undefined).length;
  const leftOut = [
    ...refused,
    ...candidates.flatMap(({ report, leftOut: reason }) => (reason ? [{ report, reason }] : [])),
  ];
  return [
    cliWords[language].lastYear(table.year, counted, table.units.length),
    ...leftOut.map(({ report, reason }) => `  ${oneLine(`${report.file}: ${receiveWords[language].counts[reason]}`)}`),
  ].join('\n');
}
