import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowRightRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { findingName } from '../../messages/findingSentence';
import type { CurrentFinding } from '../findingsView';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import type { KeyedFinding } from './shownFindings';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  next: { flexShrink: 0, whiteSpace: 'nowrap' },
  place: { overflowWrap: 'anywhere' },
});

interface NextBarProps {
  readonly open: readonly KeyedFinding[];
  readonly current: CurrentFinding | undefined;
  readonly bar: Ref<HTMLDivElement>;
  /** The report may be sent. */
  readonly isReady: boolean;
  onNext(): void;
  onSend(): void;
}

/** From one open point to the next, and says where that is; from the last one on to sending. */
export function NextBar({ open, current, bar, isReady, onNext, onSend }: NextBarProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const { walk, frame } = messages;
  const position = open.findIndex(({ key }) => key === current?.key);
  const item = open[position];
  const place = item && `${walk.at(position + 1, open.length)}: ${findingName(messages, plan, language, item.finding)}`;
  const said = place !== undefined && current?.hasWrapped ? `${walk.wrapped} ${place}` : place;
  useSpoken('place', said);
  return (
    <div ref={bar} className={styles.bar}>
      {isReady ? (
        <Button className={styles.next} appearance="primary" icon={<ArrowRightRegular />} onClick={onSend}>
          {frame.tasks.send}
        </Button>
      ) : (
        <Button
          className={styles.next}
          appearance="primary"
          icon={<ArrowDownRegular />}
          disabledFocusable={open.length === 0}
          onClick={onNext}
        >
          {walk.next}
        </Button>
      )}
      <Text size={200} className={styles.place}>
        {said ?? walk.open(open.length)}
      </Text>
    </div>
  );
}
