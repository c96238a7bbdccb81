import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { DeskRow } from './deskRows';
import { ReceivedRow } from './ReceivedRow';
import { ROW_HEIGHT, useColumnStyles } from './rowStyles';

/** Rows drawn beyond what is in sight, so that scrolling and tabbing find them there. */
const BEYOND = 6;
/** Where the browser does not tell how much is in sight. */
const USUAL_HEIGHT = 600;

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
  },
  scroll: { maxHeight: 'max(60vh, 320px)', overflowY: 'auto', ...createFocusOutlineStyle() },
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
  const scroll = useRef<HTMLDivElement>(null);
  const lastIndex = rows.findIndex(({ report }) => report.file === lastOpened);
  const [first, setFirst] = useState(0);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const count = Math.ceil(height / ROW_HEIGHT) + 2 * BEYOND;
  const start = Math.max(0, Math.min(first, rows.length - count));

  useEffect(() => {
    const place = scroll.current;
    if (!place) return;
    const watch = new ResizeObserver(() => setHeight(place.clientHeight || USUAL_HEIGHT));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  const returnTo = useRef(lastIndex);
  useEffect(() => {
    if (returnTo.current < 0 || !scroll.current) return;
    scroll.current.scrollTop = (returnTo.current - 2) * ROW_HEIGHT;
    setFirst(Math.max(0, returnTo.current - BEYOND));
  }, []);

  if (rows.length === 0) return <Text>{receive.nothingShown}</Text>;
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
      <div
        ref={scroll}
        role="rowgroup"
        tabIndex={0}
        className={styles.scroll}
        onScroll={({ currentTarget }) =>
          setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / ROW_HEIGHT) - BEYOND))
        }
      >
        <div role="presentation" className={styles.rows} style={{ height: rows.length * ROW_HEIGHT }}>
          {rows.slice(start, start + count).map((row, index) => (
            <ReceivedRow
              key={row.report.file}
              row={row}
              index={start + index}
              year={year}
              takesFocus={row.report.file === lastOpened}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
