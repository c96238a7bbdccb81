import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { Outputs } from './Outputs';
import { Overview } from './Overview';
import type { DeskTable } from './desk';
import type { Reception, ReceptionState } from './reception';
import { ReceivedTable } from './ReceivedTable';
import { shownRows, type RowView } from './shownRows';
import { TableTools } from './TableTools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReceivedViewProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly table: DeskTable;
  readonly view: RowView;
  readonly lastOpened: string | undefined;
  onView(view: RowView): void;
  onOpen(file: string): void;
}

/** Everything that was received: in sum, as what comes of it, and file by file. */
export function ReceivedView({ reception, state, table, view, lastOpened, onView, onOpen }: ReceivedViewProps) {
  const styles = useStyles();
  const deferred = useDeferredValue(view);
  const rows = useMemo(() => shownRows(table.rows, deferred), [table, deferred]);
  return (
    <div className={styles.view}>
      <Overview reception={reception} state={state} table={table} />
      <Outputs
        reception={reception}
        state={state}
        table={table}
        onUndecided={() => onView({ ...view, filter: 'undecided', search: '' })}
      />
      <TableTools rows={table.rows} shown={rows.length} view={view} onView={onView} />
      <ReceivedTable rows={rows} year={table.year} lastOpened={lastOpened} onOpen={onOpen} />
    </div>
  );
}
