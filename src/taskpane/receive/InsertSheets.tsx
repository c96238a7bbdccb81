import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { problemSentence } from '../../messages/problemSentence';
import type { SheetInserter } from '../../workbook/extraSheets';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { insertConsolidation, type InsertionRun } from './insertConsolidation';
import { isSheetWorkOver, type Reception, type ReceptionState, type SheetWork } from './reception';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface InsertSheetsProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly inserter: SheetInserter;
}

/** Puts the consolidated sheets into the open workbook, and takes those that were put in last out again. */
export function InsertSheets({ reception, state, inserter }: InsertSheetsProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const { insertion, notMade, stop } = receiveWords[messages.language];
  const { inserted, sheetWork } = state;
  const line = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes. */
  const keepFocus = () => line.current?.querySelector('button')?.focus();

  async function insert(run: InsertionRun): Promise<SheetWork> {
    const outcome = await insertConsolidation(reception.desk, inserter, run);
    if (typeof outcome === 'string') return { state: outcome };
    if (!outcome.ok) return { state: 'failed', problem: outcome.problem };
    reception.keepInserted(outcome.value);
    return { state: 'idle' };
  }

  async function remove(): Promise<SheetWork> {
    if (!inserted) return { state: 'idle' };
    const outcome = await inserter.removeSheets(inserted.sheets);
    if (!outcome.ok) return { state: 'failed', problem: outcome.problem };
    reception.keepInserted(undefined);
    return { state: 'idle' };
  }

  const names = inserted?.sheets.sheetNames ?? [];
  const isBusy = !isSheetWorkOver(sheetWork);
  return (
    <div ref={line} data-place="insert" className={styles.line}>
      <Button
        icon={<TableAddRegular />}
        disabledFocusable={isBusy}
        onClick={() => reception.workOnSheets('making', insert)}
      >
        {insertion.insert}
      </Button>
      {inserted && (
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            keepFocus();
            reception.workOnSheets('removing', remove);
          }}
        >
          {insertion.remove}
        </Button>
      )}
      {(sheetWork.state === 'making' || sheetWork.state === 'inserting') && (
        <Button
          size="small"
          onClick={() => {
            keepFocus();
            reception.stopSheetWork();
          }}
        >
          {stop}
        </Button>
      )}
      <div role="status" aria-live="polite">
        {!isSheetWorkOver(sheetWork) && (
          <Spinner size="tiny" labelPosition="after" label={insertion.doing[sheetWork.state]} />
        )}
        {sheetWork.state === 'stopped' && <Text size={200}>{insertion.stopped}</Text>}
        {inserted && sheetWork.state === 'idle' && (
          <Text size={200}>{insertion.done(names.length, names.join(', '), inserted.isWithoutCharts)}</Text>
        )}
        {sheetWork.state === 'not-made' && <Notice tone="error" sentence={notMade} />}
        {sheetWork.state === 'failed' && (
          <Notice
            tone="error"
            sentence={
              sheetWork.problem.code === 'insert-failed'
                ? insertion.failed
                : problemSentence(messages, sheetWork.problem)
            }
          />
        )}
      </div>
    </div>
  );
}
