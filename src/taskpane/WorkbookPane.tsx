import { makeStyles, tokens } from '@fluentui/react-components';
import { problemSentence } from '../messages/problemSentence';
import { CheckTask } from './check/CheckTask';
import { LoadTask } from './lazyTasks';
import { Notice } from './Notice';
import { PaneTitle } from './PaneTitle';
import { usePaneWords } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import type { Session, Task } from './session';
import { StatusLine } from './status/StatusLine';
import { Tabs } from './Tabs';
import { useSession } from './useSession';

const PANEL = 'task';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  task: { padding: tokens.spacingHorizontalM },
});

interface WorkbookPaneProps {
  readonly services: PaneServices;
  readonly workbook: WorkbookServices;
}

/** The two tasks on the open workbook, under the line that says whether the report may be sent. */
export function WorkbookPane({ services, workbook }: WorkbookPaneProps) {
  const styles = useStyles();
  const { pane } = usePaneWords().messages;
  const [session, actions] = useSession(workbook, services.makeForm);
  if (session.bug) throw session.bug;
  const task = shownTask(session);
  return (
    <>
      <header className={styles.top}>
        <PaneTitle />
        <StatusLine session={session} />
        <Tabs<Task>
          label={pane.tasksLabel}
          tabs={[
            { value: 'load', label: pane.load.tab },
            { value: 'check', label: pane.check.tab },
          ]}
          selected={task}
          panel={PANEL}
          onSelect={actions.choose}
        />
        <ClickFailed session={session} onDismiss={actions.dismissNotice} />
      </header>
      <main>
        <div id={PANEL} role="tabpanel" aria-labelledby={`tab-${task}`} className={styles.task}>
          {task === 'load' ? (
            <LoadTask session={session} actions={actions} today={services.today} />
          ) : (
            <CheckTask session={session} actions={actions} />
          )}
        </div>
      </main>
    </>
  );
}

/** What the clerk turned to; else loading where there is no form, and checking where there is or may be one. */
function shownTask({ task, check }: Session): Task {
  return task ?? (check.problem?.code === 'no-form' ? 'load' : 'check');
}

/** Stays in sight wherever in the list the click was. */
function ClickFailed({ session: { notice }, onDismiss }: { session: Session; onDismiss(): void }) {
  const { messages } = usePaneWords();
  return notice && <Notice tone="error" sentence={problemSentence(messages, notice)} onDismiss={onDismiss} />;
}
