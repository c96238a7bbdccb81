import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import { remainingText } from './remaining';
import type { Progress } from './takeFiles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface ProgressLineProps {
  /** Its `total` is 0 where nobody knows how much there is. */
  readonly progress: Progress;
  readonly label: string;
  readonly text: string;
  onStop(): void;
}

/** How far something has got that takes long, and the way to end it. */
export function ProgressLine({ progress, label, text, onStop }: ProgressLineProps) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const { done, total } = progress;
  const remaining = remainingText(receive, progress);
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} {...(total > 0 && { value: done, max: total })} />
      <div className={styles.line}>
        <Text>
          {text}
          {remaining !== '' && `, ${remaining}`}
        </Text>
        <Button size="small" onClick={onStop}>
          {receive.stop}
        </Button>
      </div>
    </div>
  );
}
