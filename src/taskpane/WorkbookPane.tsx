import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { problemSentence } from '../messages/problemSentence';
import { MoreMenu } from './frame/MoreMenu';
import { PANEL, tabId, TITLE } from './frame/ids';
import { TaskHead } from './frame/TaskHead';
import { useFocusOnChange } from './frame/useFocusOnChange';
import { useOpening } from './frame/useOpening';
import { navigationOf } from './navigation';
import { Notice } from './Notice';
import { PaneTitle } from './PaneTitle';
import { usePaneWords } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import { isLoading, type Session, type Task } from './session';
import { SessionNews } from './speech/SessionNews';
import { Speaker } from './speech/Speaker';
import { StatusLine } from './status/StatusLine';
import { tasks } from './tasks';
import { useSession, type SessionActions } from './useSession';

const useStyles = makeStyles({
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  task: { padding: tokens.spacingHorizontalM },
});

interface WorkbookPaneProps {
  readonly services: PaneServices;
  readonly workbook: WorkbookServices;
}

/** The tasks on the open workbook, under the line that says whether the report may be sent. */
export function WorkbookPane({ services, workbook }: WorkbookPaneProps) {
  const styles = useStyles();
  const [session, actions] = useSession(
    workbook,
    services.makeForm,
    // Who has just chosen another plan goes on where it was chosen.
    services.planChoice.changes > 0 ? 'settings' : undefined,
  );
  const opening = useOpening(workbook.opening, actions.notify);
  const navigation = navigationOf(session, (task) => isThere(task, workbook));
  useFocusOnChange(navigation);
  useCommands(workbook, actions);
  if (session.bug) throw session.bug;
  const { tab, page, menu } = navigation;
  const Shown = tasks[page ?? tab];
  const labelled =
    page === undefined
      ? { role: 'tabpanel', 'aria-labelledby': tabId(tab) }
      : { role: 'region', 'aria-labelledby': TITLE };
  return (
    <Speaker isBusy={isBusy(session)}>
      <SessionNews session={session} />
      <header className={styles.top}>
        <PaneTitle />
        <StatusLine session={session} />
        <TaskHead navigation={navigation} actions={actions}>
          <MoreMenu tasks={menu} opening={opening} onChoose={actions.choose} />
        </TaskHead>
        <ClickFailed session={session} onDismiss={actions.dismissNotice} />
      </header>
      <main>
        <div id={PANEL} {...labelled} className={styles.task}>
          {Shown && <Shown session={session} actions={actions} services={services} workbook={workbook} />}
        </div>
      </main>
    </Speaker>
  );
}

/** The ribbon's buttons lead to a task; *Kiểm tra* also checks anew. */
function useCommands({ onCommand }: WorkbookServices, actions: SessionActions): void {
  useEffect(
    () =>
      onCommand?.((task) => {
        actions.choose(task);
        if (task === 'check') actions.check();
      }),
    [onCommand, actions],
  );
}

function isBusy(session: Session): boolean {
  return session.check.isRunning || session.edit.writing !== undefined || isLoading(session);
}

function isThere(task: Task, { selfCheck }: WorkbookServices): boolean {
  return tasks[task] !== undefined && (task !== 'selfCheck' || selfCheck !== undefined);
}

/** Stays in sight wherever in the list the click was. */
function ClickFailed({ session: { notice }, onDismiss }: { session: Session; onDismiss(): void }) {
  const { messages } = usePaneWords();
  return notice && <Notice tone="error" sentence={problemSentence(messages, notice)} onDismiss={onDismiss} />;
}
