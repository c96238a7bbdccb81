import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import { Heard, quarterOf } from './Heard';
import type { ReceptionState } from './reception';

/** Says how far the reading is to whoever does not see it, and when it is over. */
export function Announcer({ state: { progress, table, isJudging } }: { readonly state: ReceptionState }) {
  const receive = receiveWords[usePaneWords().language];
  return (
    <Heard>
      {progress && progress.total === 0 && receive.finding}
      {progress && progress.total > 0 && receive.reading(quarterOf(progress.done, progress.total), progress.total)}
      {!progress && table && !isJudging && receive.finished(table.rows.length)}
    </Heard>
  );
}
