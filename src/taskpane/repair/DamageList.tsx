import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { repairWords } from '../../messages/fetched/repair';
import type { Damage } from '../../form/damage/damage';
import { cellAddress, type CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { Section } from './Section';

/** Cells of one damage that are offered to be looked at. */
const SHOWN_CELLS = 4;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { listStyleType: 'none', paddingTop: tokens.spacingVerticalXXS },
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface DamageListProps {
  readonly title: string;
  readonly damages: readonly Damage[];
  onSelect(cell: CellRef): void;
}

/** What is broken, in words, with the way to its place. */
export function DamageList({ title, damages, onSelect }: DamageListProps) {
  const styles = useStyles();
  const repair = repairWords[usePaneWords().language];
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {damages.map(({ kind, count, cells }, index) => (
          <li key={index} className={styles.item}>
            <Text>{repair.damage[kind](count)}</Text>
            <div className={styles.cells}>
              {cells.slice(0, SHOWN_CELLS).map((cell) => {
                const address = cellAddress(cell.row, cell.column);
                return (
                  <Button
                    key={`${cell.sheet} ${address}`}
                    size="small"
                    aria-label={repair.goTo(address)}
                    onClick={() => onSelect(cell)}
                  >
                    {address}
                  </Button>
                );
              })}
              {cells.length > SHOWN_CELLS && <Text size={200}>{repair.moreCells(cells.length - SHOWN_CELLS)}</Text>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
