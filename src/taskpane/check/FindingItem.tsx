import { Badge, Button, createFocusOutlineStyle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, EditRegular } from '@fluentui/react-icons';
import type { LocatedFinding } from '../../check/checkedForm';
import { findingSentence, findingSubject } from '../../messages/findingSentence';
import { cellAddress, type CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
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
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap' },
  remedy: { color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  /** Where the note goes that answers it; absent where no note can. */
  readonly noteCell: CellRef | undefined;
  /** The remedy is the same for the whole lane and stands at its head. */
  readonly isShort: boolean;
  onSelect(cell: CellRef): void;
}

/** What is wrong, where, and what to do. A click goes to the cell. */
export function FindingItem({ finding, noteCell, isShort, onSelect }: FindingItemProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const { check } = messages.pane;
  const { cell, answered, blocks } = finding;
  const { problem, remedy } = findingSentence(messages, plan, language, finding);
  const noteLabel = answered ? check.goToAnswer : check.goToNote;
  const subject = findingSubject(plan, language, finding);
  const body = (
    <>
      <span className={styles.head}>
        <Text weight="semibold">{subject}</Text>
        {cell && (
          <Text size={200} className={styles.cell}>
            {check.cell(cellAddress(cell.row, cell.column))}
          </Text>
        )}
      </span>
      <Text {...(isShort && { size: 200 })}>{problem}</Text>
      {!isShort && remedy !== '' && (
        <Text size={200} className={styles.remedy}>
          {remedy}
        </Text>
      )}
    </>
  );
  return (
    <li className={styles.item}>
      {cell ? (
        <button type="button" className={`${styles.finding} ${styles.reachable}`} onClick={() => onSelect(cell)}>
          {body}
        </button>
      ) : (
        <div className={styles.finding}>{body}</div>
      )}
      <div className={styles.foot}>
        {answered && (
          <Badge appearance="tint" color="success" icon={<CheckmarkRegular />}>
            {check.answered}
          </Badge>
        )}
        {!answered && !blocks && (
          <Badge appearance="tint" color="informative">
            {check.optional}
          </Badge>
        )}
        {noteCell && (
          <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={() => onSelect(noteCell)}>
            {noteLabel(cellAddress(noteCell.row, noteCell.column))}
          </Button>
        )}
      </div>
    </li>
  );
}
