import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { LocatedFinding } from '../../check/checkedForm';
import { askedByReadings, findingSentence, findingSubject } from '../../messages/findingSentence';
import { cellAddress } from '../../workbook/address';
import { usePaneWords } from '../paneWords';

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    ...createFocusOutlineStyle(),
  },
  reachable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed, color: tokens.colorNeutralForeground1Pressed },
    // Softer colours are chosen for the ground that is there without the pointer.
    ':hover span': { color: 'inherit' },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap' },
  remedy: { color: tokens.colorNeutralForeground2 },
});

interface FindingHeadProps {
  readonly finding: LocatedFinding;
  /** What may be meant is offered below, with buttons. */
  readonly isOffered: boolean;
  /** Absent where the finding's workbook is not open. */
  onGo?(): void;
}

/** What is wrong, where, and what to do. A click goes to the cell where that can be reached. */
export function FindingHead({ finding, isOffered, onGo }: FindingHeadProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const { cell } = finding;
  const { problem, remedy } = findingSentence(messages, plan, language, finding);
  const subject = findingSubject(plan, language, finding);
  // The remedy is the same for all that is missing, and stands at the head of the lane.
  const isShort = finding.code === 'missing-entry' && finding.shown === undefined;
  const hasRemedy = !isShort && remedy !== '' && !(isOffered && askedByReadings.has(finding.code));
  const body = (
    <>
      <span className={styles.head}>
        <Text weight="semibold">{subject === '' ? problem : subject}</Text>
        {cell && (
          <Text size={200} className={styles.cell}>
            {messages.pane.check.cell(cellAddress(cell.row, cell.column))}
          </Text>
        )}
      </span>
      {subject !== '' && <Text {...(isShort && { size: 200 })}>{problem}</Text>}
      {hasRemedy && (
        <Text size={200} className={styles.remedy}>
          {remedy}
        </Text>
      )}
    </>
  );
  if (!cell || !onGo) return <div className={styles.finding}>{body}</div>;
  return (
    <button type="button" className={mergeClasses(styles.finding, styles.reachable)} onClick={onGo}>
      {body}
    </button>
  );
}
