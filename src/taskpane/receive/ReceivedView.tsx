import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { Outputs } from './Outputs';
import { Overview } from './Overview';
import type { DeskTable } from './desk';
import type { Reception, ReceptionState } from './reception';
import { ReceivedTable } from './ReceivedTable';
import { ReportDetail } from './ReportDetail';
import { firstView, shownRows } from './shownRows';
import { TableTools } from './TableTools';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReceivedViewProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly table: DeskTable;
}

/** Everything that was received as a table; of one file, all its findings in the table's place. */
export function ReceivedView({ reception, state, table }: ReceivedViewProps) {
  const styles = useStyles();
  const [view, setView] = useState(firstView);
  const [opened, setOpened] = useState<string>();
  const [lastOpened, setLastOpened] = useState<string>();
  const deferred = useDeferredValue(view);
  const rows = useMemo(() => shownRows(table.rows, deferred), [table, deferred]);
  const row = opened === undefined ? undefined : table.rows.find(({ report }) => report.file === opened);

  function open(file: string) {
    setOpened(file);
    setLastOpened(file);
  }

  if (row) return <ReportDetail row={row} table={table} reception={reception} onBack={() => setOpened(undefined)} />;
  return (
    <div className={styles.view}>
      <Overview reception={reception} state={state} table={table} />
      <Outputs reception={reception} state={state} table={table} />
      <TableTools rows={table.rows} shown={rows.length} view={view} onView={setView} />
      <ReceivedTable rows={rows} year={table.year} lastOpened={lastOpened} onOpen={open} />
    </div>
  );
}
