import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { judgementAt, type UnitMap } from '../../check/consolidation/unitMap';
import { formatNumber } from '../../messages/numbers';
import { usePaneWords } from '../paneWords';
import { cellAt, cellKey, movedCell, type MapCell } from './mapMoves';
import { MapRow } from './MapRow';
import { MAP_ROW, mapColumns, useMapStyles } from './mapStyles';
import { useRowWindow } from './useRowWindow';

const useStyles = makeStyles({
  grid: {
    maxHeight: 'max(60vh, 320px)',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // What the heads and the sums cover is out of sight.
    scrollPadding: `${MAP_ROW}px 0 ${MAP_ROW}px 112px`,
  },
  head: { position: 'sticky', top: 0, zIndex: 2, width: '100%' },
  foot: { position: 'sticky', bottom: 0, zIndex: 2, width: '100%' },
  rows: { position: 'relative' },
});

interface MapTableProps {
  readonly map: UnitMap;
  /** The cell that was opened last: the focus comes back to it. */
  readonly lastOpened: MapCell | undefined;
  onOpen(cell: MapCell): void;
}

/** Units by indicators, with heads that stay in sight; one stop for the Tab key, arrows within. */
export function MapTable({ map, lastOpened, onOpen }: MapTableProps) {
  const styles = useStyles();
  const cells = useMapStyles();
  const { messages, language, plan } = usePaneWords();
  const texts = receiveWords[messages.language].map;
  const rows = map.units.length;
  const [wanted, setActive] = useState<MapCell>(lastOpened ?? { row: 0, column: -1 });
  // Files that count no more take their rows along.
  const active = useMemo(() => ({ ...wanted, row: Math.min(wanted.row, rows - 1) }), [wanted, rows]);
  const takesFocus = useRef(lastOpened !== undefined);
  const { scroll, start, end, onScroll } = useRowWindow(rows, MAP_ROW, lastOpened?.row);
  const indicators = useMemo(
    () => map.indicators.flatMap((id) => plan.indicators.find((indicator) => indicator.id === id) ?? []),
    [map, plan],
  );
  const short = useMemo(() => shortCounts(map), [map]);

  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-cell="${cellKey(active)}"]`)?.focus();
  }, [active, scroll]);

  function open(cell: MapCell) {
    setActive(cell);
    onOpen(cell);
  }

  /** One for all cells: a listener in each of hundreds is to be made and thrown away again whenever the table scrolls. */
  function onClick({ target }: MouseEvent) {
    const cell = (target as Element).closest<HTMLElement>('[data-cell]');
    if (cell?.dataset.cell !== undefined) open(cellAt(cell.dataset.cell));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(active);
      return;
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / MAP_ROW) - 2);
    const next = movedCell(active, event, { rows, columns: indicators.length, page });
    if (!next) return;
    event.preventDefault();
    takesFocus.current = true;
    setActive(next);
  }

  // The row that the keyboard is at is there even where it is out of sight: else there would be nothing to come back to.
  const drawn = Array.from({ length: end - start }, (_, index) => start + index);
  if (active.row < start || active.row >= end) drawn.push(active.row);
  const columns = mapColumns(indicators.length);
  return (
    <div
      ref={scroll}
      role="grid"
      aria-label={texts.table(map.milestone)}
      aria-rowcount={rows + 2}
      aria-colcount={indicators.length + 1}
      className={styles.grid}
      onScroll={onScroll}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={cells.row} style={columns}>
          <div role="columnheader" className={mergeClasses(cells.head, cells.corner)}>
            {texts.unit}
          </div>
          {indicators.map(({ id, label }) => (
            <div key={id} role="columnheader" title={`${id}. ${label[language]}`} className={cells.head}>
              {id}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.rows} style={{ height: rows * MAP_ROW }}>
        {drawn.map((row) => (
          <MapRow
            key={row}
            map={map}
            indicators={indicators}
            index={row}
            active={row === active.row ? active.column : undefined}
          />
        ))}
      </div>
      <div role="rowgroup" className={styles.foot}>
        <div role="row" aria-rowindex={rows + 2} className={cells.row} style={columns}>
          <div role="rowheader" className={mergeClasses(cells.head, cells.corner)}>
            {texts.short}
          </div>
          {short.map((count, column) => (
            <div key={column} role="gridcell" className={cells.head}>
              {formatNumber(language, count)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** How many units miss each target. */
function shortCounts(map: UnitMap): readonly number[] {
  const counts = map.indicators.map(() => 0);
  map.units.forEach((_, row) =>
    counts.forEach((count, column) => {
      if (judgementAt(map, row, column).verdict === 'short') counts[column] = count + 1;
    }),
  );
  return counts;
}
