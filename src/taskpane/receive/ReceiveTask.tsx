import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useDeferredValue, useState, useSyncExternalStore } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { Notice } from '../Notice';
import { useFocusHome } from '../frame/useFocusHome';
import { usePaneWords } from '../paneWords';
import type { PaneServices, WorkbookServices } from '../services';
import { Announcer } from './Announcer';
import { Intake } from './Intake';
import { ProgressLine } from './ProgressLine';
import { LeftAside } from './LeftAside';
import type { MapPlace } from './MapView';
import { MOST_FILES } from './reception';
import { receptionOf } from './receptionOf';
import { ReceivedView } from './ReceivedView';
import { ReportDetail } from './ReportDetail';
import { firstView, type ReceivedShows } from './shownRows';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReceiveTaskProps {
  readonly services: PaneServices;
  /** Absent where the page is open without any Excel. */
  readonly workbook?: WorkbookServices;
}

interface OpenedFile {
  readonly file: string;
  /** What was looked at when it was opened. */
  readonly indicator: string | undefined;
}

/** *Tiếp nhận báo cáo*: an office takes in the files of all units, sees what is wrong with each, and who is missing. */
export function ReceiveTask({ services, workbook }: ReceiveTaskProps) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const [reception] = useState(() => receptionOf(services));
  const state = useSyncExternalStore(reception.subscribe, reception.state);
  const [view, setView] = useState(firstView);
  const [shows, setShows] = useState<ReceivedShows>('files');
  const [place, setPlace] = useState<MapPlace>({});
  const [opened, setOpened] = useState<OpenedFile>();
  const [lastOpened, setLastOpened] = useState<string>();
  const { progress, isJudging, isStopped, isCut, isNothing, isNotLoaded } = state;
  // What is large is drawn bit by bit, and until then all stays as it is: at once it would hold the pane up.
  const table = useDeferredValue(state.table);
  const isComing = isJudging || (!table && state.table !== undefined);
  const row = progress ? undefined : table?.rows.find(({ report }) => report.file === opened?.file);
  const takes = !progress && !row;
  const isOver = useFileDrop(takes ? reception.add : undefined);
  const task = useFocusHome('reading', 'pick');
  const open = useCallback((file: string, indicator?: string) => {
    startTransition(() => {
      setOpened({ file, indicator });
      setLastOpened(file);
    });
  }, []);
  /** The focus stays where it is: it comes back only to what was opened from the same view. */
  function show(what: ReceivedShows) {
    setShows(what);
    setLastOpened(undefined);
    setPlace(({ opened: _, ...rest }) => rest);
  }
  // With the files everything goes that was chosen among them.
  if (!state.table && !progress && view !== firstView) setView(firstView);
  // Files that are added lead to the list, not to what was opened before.
  if (progress && lastOpened !== undefined) show(shows);
  if (state.bug) throw state.bug;

  return (
    <div ref={task} className={styles.task}>
      {takes && (table || !isComing) && <Intake isFirst={!table} isOver={isOver} onFound={reception.add} />}
      {progress && (
        <div data-place="reading" tabIndex={-1} role="group" aria-label={receive.progress}>
          <ProgressLine
            progress={progress}
            label={receive.progress}
            text={progress.total > 0 ? receive.reading(progress.done, progress.total) : receive.finding}
            onStop={() => reception.stop()}
          />
        </div>
      )}
      {isComing && <Spinner size="tiny" labelPosition="after" label={receive.judging} />}
      {isNotLoaded && <Notice tone="error" sentence={receive.notLoaded} />}
      {isCut && <Notice tone="warning" sentence={receive.tooMany(MOST_FILES)} />}
      {isNothing && <Notice tone="warning" sentence={receive.nothingFound} />}
      {takes && <LeftAside state={state} />}
      {isStopped && <Notice tone="warning" sentence={receive.stopped} />}
      <Announcer state={state} />
      {table && row && (
        <ReportDetail
          row={row}
          indicator={opened?.indicator}
          from={shows}
          table={table}
          reception={reception}
          program={workbook?.program}
          onBack={() => startTransition(() => setOpened(undefined))}
        />
      )}
      {table && takes && (
        <ReceivedView
          reception={reception}
          state={state}
          table={table}
          inserter={workbook?.inserter}
          view={view}
          lastOpened={lastOpened}
          onView={setView}
          onOpen={open}
          shows={shows}
          place={place}
          onShows={show}
          onPlace={setPlace}
        />
      )}
    </div>
  );
}
