import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { shownFile, shownValue } from '../../messages/shownValue';
import { usePaneWords } from '../paneWords';
import { formUnitName } from '../unitName';
import type { DeskRow } from './deskRows';
import { LaneCounts } from './LaneCounts';
import { ROW_HEIGHT, useColumnStyles } from './rowStyles';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  cell: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  open: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
  },
  /** Two lines of it where the pane is narrow: beginnings are alike, and thousands of units differ by their last word. */
  name: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  small: { color: tokens.colorNeutralForeground2 },
  marks: { color: tokens.colorStatusWarningForeground1 },
});

interface ReceivedRowProps {
  readonly row: DeskRow;
  readonly index: number;
  readonly year: number;
  readonly isLastOpened: boolean;
  onOpen(file: string): void;
}

/** One file in the table. Its name, a button for the keyboard, and everything beside it open all that there is to say of it. */
export const ReceivedRow = memo(function ReceivedRow({ row, index, year, isLastOpened, onOpen }: ReceivedRowProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = usePaneWords();
  const receive = receiveWords[words.language];
  const { report } = row;
  const isForm = report.status !== 'unreadable';
  const marks = row.remarks.map(({ code }) => receive.marks[code]).join(', ');
  const name = isForm ? formUnitName(words, report.year, report.unit) : receive.unknownUnit;
  const file = shownFile(report.file);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(columns.row, styles.row)}
      style={{ top: index * ROW_HEIGHT }}
      onClick={() => onOpen(report.file)}
    >
      <span role="cell" className={mergeClasses(columns.unit, styles.cell)}>
        <button
          type="button"
          title={name}
          data-last-opened={isLastOpened || undefined}
          className={mergeClasses(styles.open, styles.name)}
        >
          {name}
        </button>
        <span className={mergeClasses(styles.line, styles.small)} title={file}>
          {file}
        </span>
      </span>
      <span role="cell" className={columns.state}>
        <StatusMark status={report.status} />
      </span>
      <span role="cell" className={columns.counts}>
        {isForm && <LaneCounts counts={report.counts} />}
      </span>
      <span role="cell" className={mergeClasses(styles.cell, columns.form)}>
        {isForm && (
          <>
            <span>{receive.receipts[report.receipt]}</span>
            <span className={styles.small}>
              {receive.template(shownValue(words.language, report.template))}
              {report.year !== year && `, ${report.year}`}
            </span>
          </>
        )}
      </span>
      <span role="cell" className={mergeClasses(columns.marks, styles.cell)}>
        <span className={mergeClasses(styles.line, styles.marks)} title={marks}>
          {marks}
        </span>
      </span>
    </div>
  );
});
