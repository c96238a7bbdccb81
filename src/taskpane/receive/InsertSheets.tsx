import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { problemSentence } from '../../messages/problemSentence';
import type { SheetInserter } from '../../workbook/extraSheets';
import type { Problem } from '../../workbook/problem';
import { asError } from '../asError';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { insertConsolidation } from './insertConsolidation';
import type { Reception, ReceptionState } from './reception';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Work =
  | { readonly state: 'idle' | 'working' | 'not-made' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'broke'; readonly error: Error };

interface InsertSheetsProps {
  readonly reception: Reception;
  readonly inserted: ReceptionState['inserted'];
  readonly inserter: SheetInserter;
}

/** Puts the consolidated sheets into the open workbook, and takes those that were put in last out again. */
export function InsertSheets({ reception, inserted, inserter }: InsertSheetsProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const { insertion, notMade } = receiveWords[messages.language];
  const [work, setWork] = useState<Work>({ state: 'idle' });
  if (work.state === 'broke') throw work.error;

  async function insert(): Promise<Work> {
    const outcome = await insertConsolidation(reception.desk, inserter);
    if (!outcome) return { state: 'not-made' };
    if (!outcome.ok) return { state: 'failed', problem: outcome.problem };
    reception.keepInserted(outcome.value);
    return { state: 'idle' };
  }

  async function remove(): Promise<Work> {
    if (!inserted) return { state: 'idle' };
    const outcome = await inserter.removeSheets(inserted.sheets);
    if (!outcome.ok) return { state: 'failed', problem: outcome.problem };
    reception.keepInserted(undefined);
    return { state: 'idle' };
  }

  function start(what: () => Promise<Work>) {
    if (work.state === 'working') return;
    setWork({ state: 'working' });
    what().then(setWork, (error: unknown) => setWork({ state: 'broke', error: asError(error) }));
  }

  const names = inserted?.sheets.sheetNames ?? [];
  const isBusy = work.state === 'working';
  return (
    <div className={styles.line}>
      <Button icon={<TableAddRegular />} disabledFocusable={isBusy} onClick={() => start(insert)}>
        {insertion.insert}
      </Button>
      {inserted && (
        <Button disabledFocusable={isBusy} onClick={() => start(remove)}>
          {insertion.remove}
        </Button>
      )}
      <div role="status" aria-live="polite">
        {inserted && <Text size={200}>{insertion.done(names.length, names.join(', '), inserted.isWithoutCharts)}</Text>}
        {work.state === 'not-made' && <Notice tone="error" sentence={notMade} />}
        {work.state === 'failed' && (
          <Notice
            tone="error"
            sentence={
              work.problem.code === 'insert-failed' ? insertion.failed : problemSentence(messages, work.problem)
            }
          />
        )}
      </div>
    </div>
  );
}
