import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CheckedForm } from '../../check/checkedForm';
import type { CurrentFinding } from '../findingsView';
import type { NoteDrafts } from '../notes';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';
import { FindingItem } from './FindingItem';
import { offersFor } from './fixes';
import { laneIcon } from './laneIcon';
import { noteViewOf } from './noteViewOf';
import { resultView } from './resultViews';
import type { KeyedFinding, LaneView } from './shownFindings';
import { useLaneColors } from './useLaneColors';

const useStyles = makeStyles({
  lane: { display: 'flex', flexDirection: 'column' },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0 },
});

interface FindingListProps {
  readonly form: CheckedForm;
  readonly view: LaneView;
  readonly notes: NoteDrafts;
  readonly current: CurrentFinding | undefined;
  readonly actions: SessionActions;
}

/** The findings of one lane. */
export function FindingList({ view: { lane, items }, ...rest }: FindingListProps) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { terms, pane } = usePaneWords().messages;
  const heading = useId();
  const answered = items.filter(({ finding }) => finding.answered).length;
  return (
    <section className={styles.lane} aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        <span aria-hidden className={colors[lane]}>
          {laneIcon[lane]}
        </span>
        <Text weight="semibold">{pane.check.lane(terms.lanes[lane], items.length, answered)}</Text>
      </h2>
      <Text size={200} className={styles.hint}>
        {pane.check.laneHint[lane]}
      </Text>
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.key} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Omit<FindingListProps, 'view'> & { readonly item: KeyedFinding };

/** Hands a finding what it needs of the form and nothing more, so that it can tell whether it has changed. */
function Item({ item: { key, finding }, form, notes, current, actions }: ItemProps) {
  const { plan, language } = usePaneWords();
  const note = noteViewOf(form, notes, finding);
  const result = finding.lane === 'shortfall' ? resultView(plan, language, form, finding.row) : undefined;
  return (
    <FindingItem
      id={key}
      finding={finding}
      offers={offersFor(form, finding)}
      actions={actions}
      {...(key === current?.key ? { step: current.step } : {})}
      {...(note && { note })}
      {...(result && { result })}
    />
  );
}
