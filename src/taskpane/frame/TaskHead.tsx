import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePaneWords } from '../paneWords';
import type { Navigation } from '../navigation';
import type { SessionActions } from '../useSession';
import { PANEL, TITLE } from './ids';
import { Tabs } from './Tabs';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '44px',
    paddingRight: tokens.spacingHorizontalXXS,
  },
  page: { display: 'flex', alignItems: 'center', minWidth: 0 },
  title: { margin: 0, outlineStyle: 'none' },
});

interface TaskHeadProps {
  readonly navigation: Navigation;
  readonly actions: SessionActions;
  /** The menu at the end of the line. */
  readonly children: ReactNode;
}

/** Where one is: the tabs, or the title of a page in front of them and the way back. */
export function TaskHead({ navigation: { tabs, tab, page }, actions, children }: TaskHeadProps) {
  const styles = useStyles();
  const { frame } = usePaneWords().messages;
  return (
    <div className={styles.head}>
      {page === undefined ? (
        <Tabs
          label={frame.tasksLabel}
          tabs={tabs.map((value) => ({ value, label: frame.tasks[value] }))}
          selected={tab}
          panel={PANEL}
          onSelect={actions.choose}
        />
      ) : (
        <div className={styles.page}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={frame.back} onClick={actions.leave} />
          <Text as="h2" id={TITLE} tabIndex={-1} size={400} weight="semibold" className={styles.title}>
            {frame.tasks[page]}
          </Text>
        </div>
      )}
      {children}
    </div>
  );
}
