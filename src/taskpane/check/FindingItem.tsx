import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { LocatedFinding } from '../../check/checkedForm';
import { findingName } from '../../messages/findingSentence';
import type { EntryId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { NoteDraft } from '../notes';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';
import { FindingHead } from './FindingHead';
import { FindingNote } from './FindingNote';
import type { Offer } from './fixes';
import { FixOffer } from './FixOffer';
import { resultLabel } from './resultTexts';
import type { ResultView } from './resultViews';
import { sameData } from './sameData';
import { TargetBar } from './TargetBar';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    // What is out of sight is not laid out: a list of any length scrolls smoothly.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
    // Clear of what sticks to the top and to the foot of the pane.
    scrollMarginTop: '128px',
    scrollMarginBottom: '112px',
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground2 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    ':empty': { display: 'none' },
  },
});

/** The note that answers a finding. */
export interface FindingNoteView {
  readonly entry: EntryId;
  readonly cell: CellRef;
  readonly sheet: CellValue;
  readonly draft?: NoteDraft;
}

export interface FindingItemProps {
  readonly id: string;
  readonly finding: LocatedFinding;
  readonly offers: readonly Offer[];
  /** The clerk is at this finding; counted, so that coming back to it shows it again. */
  readonly step?: number;
  readonly note?: FindingNoteView;
  readonly result?: ResultView;
  readonly actions: SessionActions;
}

/** One finding with all that can be done about it here. Drawn anew only where it says something else than before. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { id, finding, offers, step, note, result, actions } = props;
  const isCurrent = step !== undefined;
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (step !== undefined) item.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      {...(isCurrent && { 'aria-current': 'true' })}
    >
      <FindingHead finding={finding} isOffered={offers.length > 0} onGo={() => actions.goTo(id, finding.cell)} />
      <div className={styles.more}>
        {result?.rate && <TargetBar result={result} label={resultLabel(messages, language, result)} />}
        <FixOffer
          offers={offers}
          subject={findingName(messages, plan, language, finding)}
          onFix={(change) => actions.change([change])}
        />
        {note && <FindingNote finding={finding} note={note} isCurrent={isCurrent} actions={actions} />}
      </div>
    </li>
  );
}, sameData);
