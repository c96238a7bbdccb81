import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { Progress } from './takeFiles';
import { remainingText } from './remaining';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** How far the reading has got, and the way to end it. */
export function ReadingProgress({ progress, onStop }: { readonly progress: Progress; onStop(): void }) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const { done, total } = progress;
  const remaining = remainingText(receive, progress);
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} max={total} aria-label={receive.progress} />
      <div className={styles.line}>
        <Text>
          {receive.reading(done, total)}
          {remaining !== '' && `, ${remaining}`}
        </Text>
        <Button size="small" onClick={onStop}>
          {receive.stop}
        </Button>
      </div>
    </div>
  );
}
