import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckTask } from './check/CheckTask';
import { LoadTask } from './load/LoadTask';
import { usePaneWords } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import type { Session, Task } from './session';
import { StatusLine } from './status/StatusLine';
import { useSession } from './useSession';

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
  if (session.bug !== undefined) throw session.bug;
  const task = shownTask(session);
  return (
    <>
      <div className={styles.top}>
        <StatusLine session={session} />
        <TabList
          selectedValue={task}
          onTabSelect={(_, { value }) => actions.choose(value as Task)}
          aria-label={pane.tasksLabel}
        >
          <Tab id="tab-check" value="check" aria-controls="task">
            {pane.check.tab}
          </Tab>
          <Tab id="tab-load" value="load" aria-controls="task">
            {pane.load.tab}
          </Tab>
        </TabList>
      </div>
      <main>
        <div id="task" role="tabpanel" aria-labelledby={`tab-${task}`} className={styles.task}>
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
