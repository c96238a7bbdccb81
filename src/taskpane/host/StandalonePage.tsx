import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ComponentType } from 'react';
import { MoreMenu } from '../frame/MoreMenu';
import { PaneTitle } from '../PaneTitle';
import { fetched } from '../fetched';
import { usePaneWords } from '../paneWords';
import type { PaneServices } from '../services';
import { isStandalone, standalonePages, type StandalonePageName } from './standalonePages';

const useStyles = makeStyles({
  page: { maxWidth: '1280px', margin: '0 auto', padding: tokens.spacingHorizontalM },
  head: { display: 'flex', alignItems: 'center', paddingBottom: tokens.spacingVerticalM },
  title: { flex: 1, margin: 0, outlineStyle: 'none' },
});

interface TaskOfPage {
  readonly services: PaneServices;
}

const tasks: Readonly<Record<StandalonePageName, ComponentType<TaskOfPage>>> = {
  receive: fetched<TaskOfPage>(async () => (await import('../receive/ReceiveTask')).ReceiveTask),
  settings: fetched<TaskOfPage>(async () => (await import('../settings/SettingsTask')).SettingsTask),
};

interface StandalonePageProps extends TaskOfPage {
  readonly page: StandalonePageName;
  onChoose(page: StandalonePageName): void;
  onLeave(): void;
}

/** One of them by itself. */
export function StandalonePage({ page, services, onChoose, onLeave }: StandalonePageProps) {
  const styles = useStyles();
  const { frame } = usePaneWords().messages;
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => title.current?.focus(), [page]);
  const Shown = tasks[page];
  return (
    <main className={styles.page}>
      <PaneTitle />
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={frame.back} onClick={onLeave} />
        <span ref={title} tabIndex={-1} className={styles.title}>
          <Text as="h2" size={500} weight="semibold">
            {frame.tasks[page]}
          </Text>
        </span>
        <MoreMenu
          tasks={standalonePages.filter((other) => other !== page)}
          onChoose={(task) => isStandalone(task) && onChoose(task)}
        />
      </div>
      <Shown key={services.planChoice.changes} services={services} />
    </main>
  );
}
