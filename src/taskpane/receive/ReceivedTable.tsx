import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { DeskRow } from './deskRows';
import { ReceivedRow } from './ReceivedRow';
import { ROW_HEIGHT, useColumnStyles } from './rowStyles';
import { useRowWindow } from './useRowWindow';

const useStyles = makeStyles({
  table: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    // As wide as the rows below it, beside which there is a bar to scroll by.
    overflowY: 'hidden',
    scrollbarGutter: 'stable',
  },
  scroll: { maxHeight: 'max(60vh, 320px)', overflowY: 'auto', scrollbarGutter: 'stable', ...createFocusOutlineStyle() },
  rows: { position: 'relative' },
});

interface ReceivedTableProps {
  readonly rows: readonly DeskRow[];
  /** The year that is collected. */
  readonly year: number;
  /** File whose findings were looked at last: the focus comes back to it. */
  readonly lastOpened: string | undefined;
  onOpen(file: string): void;
}

/** Thousands of rows of one height, of which only those in sight are drawn. */
export function ReceivedTable({ rows, year, lastOpened, onOpen }: ReceivedTableProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const receive = receiveWords[usePaneWords().language];
  const lastIndex = rows.findIndex(({ report }) => report.file === lastOpened);
  const { scroll, start, end, onScroll } = useRowWindow(rows.length, ROW_HEIGHT, lastIndex);
  // Once, on the way back: a row that comes into sight again takes the focus from nobody.
  const [isBack] = useState(lastOpened !== undefined);
  const nothing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isBack) return;
    const row = scroll.current?.querySelector<HTMLElement>('[data-last-opened]');
    // By what was chosen in it the file may have left the rows that are shown.
    (row ?? scroll.current ?? nothing.current)?.focus({ preventScroll: true });
  }, [scroll, isBack]);

  if (rows.length === 0) {
    return (
      <div ref={nothing} tabIndex={-1}>
        <Text>{receive.nothingShown}</Text>
      </div>
    );
  }
  return (
    <div role="table" aria-label={receive.table} aria-rowcount={rows.length + 1} className={styles.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={mergeClasses(columns.row, styles.head)}>
          <span role="columnheader" className={columns.unit}>
            {receive.columns.unit}
          </span>
          <span role="columnheader" className={columns.state}>
            {receive.columns.status}
          </span>
          {(['counts', 'form', 'marks'] as const).map((column) => (
            <span key={column} role="columnheader" className={mergeClasses(columns[column], columns.wide)}>
              {receive.columns[column]}
            </span>
          ))}
        </div>
      </div>
      <div ref={scroll} data-place="rows" role="rowgroup" tabIndex={0} className={styles.scroll} onScroll={onScroll}>
        <div role="presentation" className={styles.rows} style={{ height: rows.length * ROW_HEIGHT }}>
          {rows.slice(start, end).map((row, index) => (
            <ReceivedRow
              key={row.report.file}
              row={row}
              index={start + index}
              year={year}
              isLastOpened={row.report.file === lastOpened}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
