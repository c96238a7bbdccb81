import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CheckedForm } from '../../check/checkedForm';
import { usePaneWords } from '../paneWords';
import type { Session } from '../session';
import type { SessionActions } from '../useSession';
import { EditNotice } from './EditNotice';
import { FindingList } from './FindingList';
import { FixBar } from './FixBar';
import { plainFixes } from './fixes';
import { LaneChips } from './LaneChips';
import { LeftOverNotes } from './LeftOverNotes';
import { NextBar } from './NextBar';
import { noteViewOf } from './noteViewOf';
import { PartFilter } from './PartFilter';
import { keyed, laneViews, openItems } from './shownFindings';
import { useFocusKept } from './useFocusKept';
import { useWalk } from './useWalk';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  send: { alignSelf: 'flex-start' },
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Early in the order of the keyboard, and always in sight at the foot.
  dock: {
    order: 1,
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingsProps {
  readonly form: CheckedForm;
  readonly session: Session;
  readonly actions: SessionActions;
}

/** What was found, to be filtered, walked through, fixed and explained. */
export function Findings({ form, session: { edit, notes, view }, actions }: FindingsProps) {
  const styles = useStyles();
  const { plan, messages } = usePaneWords();
  const { filter, current } = view;
  const all = keyed(form.findings);
  const lanes = laneViews(plan, all, filter, current?.key);
  const shown = lanes.flatMap(({ items }) => items);
  const open = openItems(lanes);
  const nextBar = useFocusKept(form, edit.result);
  const walkOn = useWalk(shown, open, current?.key, actions);
  const withField = new Set(shown.flatMap(({ finding }) => noteViewOf(form, notes, finding)?.entry ?? []));
  if (all.length === 0 && notes.size === 0) {
    return (
      <>
        <Text>{messages.pane.check.nothing}</Text>
        {form.ready && (
          <Button className={styles.send} appearance="primary" onClick={() => actions.choose('send')}>
            {messages.frame.tasks.send}
          </Button>
        )}
        <EditNotice edit={edit} onUndo={actions.undo} onDismiss={actions.dismissEdit} />
      </>
    );
  }
  return (
    <div className={styles.findings}>
      <div className={styles.filters}>
        <LaneChips
          form={form}
          chosen={filter.lanes}
          onLane={(lane) => {
            const { lanes: _, ...rest } = filter;
            actions.filter(lane === undefined ? rest : { ...rest, lanes: [lane] });
          }}
        />
        <PartFilter filter={filter} shown={shown.length} all={all.length} onFilter={actions.filter} />
      </div>
      <div className={styles.dock}>
        <EditNotice edit={edit} onUndo={actions.undo} onDismiss={actions.dismissEdit} />
        <NextBar
          open={open}
          current={current}
          bar={nextBar}
          isReady={form.ready}
          onNext={walkOn}
          onSend={() => actions.choose('send')}
        />
      </div>
      <FixBar fixes={plainFixes(form, all)} onFix={actions.change} />
      <LeftOverNotes form={form} notes={notes} shown={withField} actions={actions} />
      {lanes.map((lane) => (
        <FindingList key={lane.lane} view={lane} form={form} notes={notes} current={current} actions={actions} />
      ))}
    </div>
  );
}
