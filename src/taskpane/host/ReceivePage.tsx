import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { MoreMenu } from '../frame/MoreMenu';
import { PaneTitle } from '../PaneTitle';
import { usePaneWords } from '../paneWords';
import { ReceiveTask } from '../receive/ReceiveTask';
import type { PaneServices } from '../services';

const useStyles = makeStyles({
  page: { maxWidth: '1280px', margin: '0 auto', padding: tokens.spacingHorizontalM },
  head: { display: 'flex', alignItems: 'center', paddingBottom: tokens.spacingVerticalM },
  title: { flex: 1, margin: 0, outlineStyle: 'none' },
});

interface ReceivePageProps {
  readonly services: PaneServices;
  onLeave(): void;
}

/** Receiving reports on a page of its own, without any Excel. */
export function ReceivePage({ services, onLeave }: ReceivePageProps) {
  const styles = useStyles();
  const { frame } = usePaneWords().messages;
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.page}>
      <PaneTitle />
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={frame.back} onClick={onLeave} />
        <span ref={title} tabIndex={-1} className={styles.title}>
          <Text as="h2" size={500} weight="semibold">
            {frame.tasks.receive}
          </Text>
        </span>
        <MoreMenu tasks={[]} onChoose={() => undefined} />
      </div>
      <ReceiveTask services={services} />
    </main>
  );
}
