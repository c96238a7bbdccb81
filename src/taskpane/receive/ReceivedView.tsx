import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import type { SheetInserter } from '../../workbook/extraSheets';
import { tabId } from '../frame/ids';
import { Tabs } from '../frame/Tabs';
import { usePaneWords } from '../paneWords';
import { Outputs } from './Outputs';
import { Overview } from './Overview';
import type { DeskTable } from './judging';
import { MapView, type MapPlace } from './MapView';
import type { Reception, ReceptionState } from './reception';
import { ReceivedTable } from './ReceivedTable';
import { type ReceivedShows, shownRows, type RowView } from './shownRows';
import { TableTools } from './TableTools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReceivedViewProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly table: DeskTable;
  /** Absent where no workbook is open. */
  readonly inserter: SheetInserter | undefined;
  readonly view: RowView;
  readonly lastOpened: string | undefined;
  onView(view: RowView): void;
  onOpen(file: string, indicator?: string): void;
  /** Which of both views is shown, and what of the map. */
  readonly shows: ReceivedShows;
  readonly place: MapPlace;
  onShows(shows: ReceivedShows): void;
  onPlace(place: MapPlace): void;
}

const PANEL = 'received';

/** Everything that was received: in sum, as what comes of it, and file by file. */
export function ReceivedView({ reception, state, table, view, lastOpened, ...props }: ReceivedViewProps) {
  const { inserter, onView, onOpen, shows, place, onShows, onPlace } = props;
  const receive = receiveWords[usePaneWords().language];
  const styles = useStyles();
  const deferred = useDeferredValue(view);
  const shown = useDeferredValue(shows);
  const rows = useMemo(() => shownRows(table.rows, deferred), [table, deferred]);
  return (
    <div className={styles.view}>
      <Overview reception={reception} state={state} table={table} />
      <Outputs
        reception={reception}
        state={state}
        table={table}
        inserter={inserter}
        onUndecided={() => {
          onShows('files');
          onView({ ...view, filter: 'undecided', search: '' });
        }}
      />
      <Tabs
        label={receive.views.label}
        tabs={(['files', 'map'] as const).map((value) => ({ value, label: receive.views[value] }))}
        selected={shows}
        panel={PANEL}
        onSelect={onShows}
      />
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(shown)} className={styles.view}>
        {shown === 'map' ? (
          <MapView reception={reception} table={table} place={place} onPlace={onPlace} onOpen={onOpen} />
        ) : (
          <>
            <TableTools rows={table.rows} shown={rows.length} view={view} onView={onView} />
            <ReceivedTable rows={rows} year={table.year} lastOpened={lastOpened} onOpen={onOpen} />
          </>
        )}
      </div>
    </div>
  );
}
