import { makeStyles } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { ReceptionState } from './reception';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says how far it is to whoever does not see it: four times on the way and at the end, and no more often. */
export function Announcer({ state: { progress, table, isJudging } }: { readonly state: ReceptionState }) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {progress && receive.reading(quarterOf(progress.done, progress.total), progress.total)}
      {!progress && table && !isJudging && receive.finished(table.rows.length)}
    </div>
  );
}

function quarterOf(done: number, total: number): number {
  const quarters = Math.floor((done * 4) / total);
  return Math.floor((quarters * total) / 4);
}
