import { Text } from '@fluentui/react-components';
import type { RepairPlan } from '../../form/damage/damage';
import { repairWords } from '../../messages/fetched/repair';
import { entryTitle } from '../../messages/entryTitle';
import { shownValue } from '../../messages/shownValue';
import { cellAddress, type CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { Lines } from './Lines';
import { Section } from './Section';

const address = ({ row, column }: CellRef) => cellAddress(row, column);

/** What was entered: that it is kept, where it goes, and what has no place in the form. */
export function KeptEntries({ plan: repaired }: { readonly plan: RepairPlan }) {
  const { plan, messages, language } = usePaneWords();
  const repair = repairWords[messages.language];
  const { entries, moved, formulas, unplaced, beyond } = repaired;
  const movedLines = moved.map(({ entry, from, to }) =>
    repair.movedTo(entryTitle(plan, language, entry), address(from), address(to)),
  );
  const formulaLines = formulas.map(({ entry, cell, formula, value }) =>
    repair.formulaTo(
      entryTitle(plan, language, entry),
      address(cell),
      `=${formula}`,
      value === null ? repair.noResult : shownValue(language, value),
    ),
  );
  const unplacedLines = unplaced.map(({ cell, value }) =>
    repair.unplacedCell(address(cell), shownValue(language, value)),
  );
  return (
    <>
      <Section title={repair.keptTitle}>
        <Text>{repair.kept(entries.size)}</Text>
        {moved.length > 0 && <Text>{repair.moved(moved.length)}</Text>}
        <Lines lines={movedLines} />
      </Section>
      {formulas.length > 0 && (
        <Section title={repair.formulasTitle}>
          <Text>{repair.formulas(formulas.length)}</Text>
          <Lines lines={formulaLines} />
        </Section>
      )}
      {(unplaced.length > 0 || beyond) && (
        <Section title={repair.unplacedTitle}>
          {unplaced.length > 0 && <Text>{repair.unplaced(unplaced.length)}</Text>}
          <Lines lines={unplacedLines} />
          {beyond && <Text>{beyond.isMore ? repair.beyondMore : repair.beyond(beyond.count)}</Text>}
        </Section>
      )}
    </>
  );
}
