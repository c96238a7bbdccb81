import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { receivedWords } from '../../messages/fetched/received';
import type { Messages } from '../../messages/vi';
import { reportYears } from '../load/reportYears';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import { MissingUnits } from './MissingUnits';
import type { Reception, ReceptionState } from './reception';

const useStyles = makeStyles({
  overview: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  facts: { display: 'flex', flexDirection: 'column', flex: '1 1 260px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
});

interface OverviewProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly table: DeskTable;
}

/** How many have sent, how many are in order, how much time is left, and who is missing. */
export function Overview({ reception, state, table }: OverviewProps) {
  const styles = useStyles();
  const { messages, plan } = usePaneWords();
  const received = receivedWords[messages.language];
  const receive = receiveWords[messages.language];
  const { year, units, missing, totals } = table;
  const years = reportYears(plan);
  return (
    <>
      <div className={styles.overview}>
        <div className={styles.facts}>
          <Text weight="semibold">{received.totals(year, units - missing.length, units)}</Text>
          <Text>{received.files(totals.ready, totals.findings, totals.unreadable)}</Text>
          <Text>{deadlineText(messages, table)}</Text>
          {missing.length === 0 && <Text>{receive.noneMissing}</Text>}
        </div>
        <div className={styles.actions}>
          <Field label={receive.year}>
            <Select
              value={String(state.terms.year ?? year)}
              onChange={(_, { value }) => reception.judge({ year: Number(value) })}
            >
              {(years.includes(year) ? years : [year, ...years]).map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </Field>
          <StartOver files={table.rows.length} onClear={() => reception.clear()} />
        </div>
      </div>
      {missing.length > 0 && <MissingUnits missing={missing} />}
    </>
  );
}

/** Asks before it throws anything away. */
function StartOver({ files, onClear }: { readonly files: number; onClear(): void }) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <div key="clear" data-place="clear">
        <Button onClick={() => setIsAsking(true)}>{receive.clear}</Button>
      </div>
    );
  }
  const question = receive.clearAsk(files);
  return (
    <div
      key="question"
      data-place="clear"
      role="group"
      aria-label={question}
      tabIndex={-1}
      className={styles.actions}
      onKeyDown={({ key }) => key === 'Escape' && setIsAsking(false)}
    >
      <Text>{question}</Text>
      <Button appearance="primary" onClick={onClear}>
        {receive.clearYes}
      </Button>
      <Button onClick={() => setIsAsking(false)}>{receive.clearNo}</Button>
    </div>
  );
}

function deadlineText({ language }: Messages, { deadline, daysLeft }: DeskTable): string {
  const day = deadline.split('-').reverse().join('/');
  const received = receivedWords[language];
  if (daysLeft === 0) return received.lastDay(day);
  return daysLeft > 0 ? received.daysLeft(day, daysLeft) : received.overdue(day, -daysLeft);
}
