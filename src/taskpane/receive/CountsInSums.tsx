import { Checkbox, Field, Text } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import type { DeskRow } from './deskRows';
import type { Reception } from './reception';

interface CountsInSumsProps {
  readonly row: DeskRow;
  readonly table: DeskTable;
  readonly reception: Reception;
}

/** Whether a file is in the sums, why not, and the office's word on it. */
export function CountsInSums({ row: { report, leftOut }, table, reception }: CountsInSumsProps) {
  const { counts } = receiveWords[usePaneWords().language];
  const { use } = reception.state().terms;
  const isChosen = use.includes(report.file);
  const canBeChosen =
    isChosen ||
    leftOut === 'not-ready' ||
    leftOut === 'same-again' ||
    leftOut === 'other-counts' ||
    leftOut === 'undecided';

  function choose(counted: boolean) {
    if (report.status === 'unreadable') return;
    const others = table.rows.flatMap((row) =>
      row.report.status !== 'unreadable' && row.report.unit.code === report.unit.code ? [row.report.file] : [],
    );
    reception.choose(report.file, counted, others);
  }

  return (
    <div data-place="counts" tabIndex={-1}>
      <Text>{leftOut ? counts[leftOut] : counts.yes}</Text>
      {canBeChosen && (
        <Field hint={counts.useHint}>
          <Checkbox label={counts.use} checked={isChosen} onChange={(_, { checked }) => choose(checked === true)} />
        </Field>
      )}
    </div>
  );
}
