import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { UnclearRow } from '../../form/damage/damage';
import type { Witness } from '../../form/reading/identifyRows';
import { repairWords } from '../../messages/fetched/repair';
import { entryTitle } from '../../messages/entryTitle';
import { shownValue } from '../../messages/shownValue';
import { communeRows } from '../../plan/rows';
import type { RowId } from '../../rules/assessment';
import { cellAddress } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { Lines } from './Lines';
import { Section } from './Section';

interface UnclearRowsProps {
  readonly rows: readonly UnclearRow[];
  readonly trusted: Witness | undefined;
  onTrust(trusted: Witness): void;
}

/** Rows whose words and hidden ids are of different rows: what stands there, whose it may be, and the question whose it is. */
export function UnclearRows({ rows, trusted, onTrust }: UnclearRowsProps) {
  const { plan, messages, language } = usePaneWords();
  const repair = repairWords[messages.language];
  const entries = new Map(communeRows(plan).map(({ id, entry }) => [id, entry]));
  const titleOf = (id: RowId) => entryTitle(plan, language, entries.get(id) ?? id);
  const lines = rows.map(({ cell, value, printed, anchored }) =>
    repair.unclear.row(
      cellAddress(cell.row, cell.column),
      shownValue(language, value),
      titleOf(printed),
      titleOf(anchored),
    ),
  );
  return (
    <Section title={repair.unclear.title}>
      <Lines lines={lines} />
      <Field label={repair.unclear.question} required>
        <RadioGroup value={trusted ?? ''} onChange={(_, { value }) => onTrust(value as Witness)}>
          <Radio value="printed" label={repair.unclear.printed} />
          <Radio value="anchored" label={repair.unclear.anchored} />
        </RadioGroup>
      </Field>
    </Section>
  );
}
