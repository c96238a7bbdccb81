import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../form/damage/damage';
import { entryTitle } from '../../messages/entryTitle';
import { shownValue } from '../../messages/shownValue';
import { cellAddress, type CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { Section } from './Section';

/** Lines of one list that are shown. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

const address = ({ row, column }: CellRef) => cellAddress(row, column);

/** What was entered: that it is kept, where it goes, and what has no place in the form. */
export function KeptEntries({ plan: { entries, moved, unplaced } }: { readonly plan: RepairPlan }) {
  const { plan, messages, language } = usePaneWords();
  const { repair } = messages;
  const movedLines = moved.map(({ entry, from, to }) =>
    repair.movedTo(entryTitle(messages, plan, language, entry), address(from), address(to)),
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
      {unplaced.length > 0 && (
        <Section title={repair.unplacedTitle}>
          <Text>{repair.unplaced(unplaced.length)}</Text>
          <Lines lines={unplacedLines} />
        </Section>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const { repair } = usePaneWords().messages;
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.slice(0, SHOWN).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {lines.length > SHOWN && <li>{repair.more(lines.length - SHOWN)}</li>}
    </ul>
  );
}
