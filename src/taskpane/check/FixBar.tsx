import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { FixPreview } from './fetchedParts';
import { usePaneWords } from '../paneWords';
import type { CellChange } from '../../workbook/edit';
import { cellCount, type PlainFix } from './fixes';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface FixBarProps {
  readonly fixes: readonly PlainFix[];
  onFix(changes: readonly CellChange[]): void;
}

/** All that can be fixed at once, shown before it is done. */
export function FixBar({ fixes, onFix }: FixBarProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  if (fixes.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={messages.fixes.available(cellCount(fixes))}>
      <div className={styles.head}>
        <Text weight="semibold">{messages.fixes.available(cellCount(fixes))}</Text>
        <Button
          size="small"
          icon={<WrenchRegular />}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': panel })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? messages.fixes.hide : messages.fixes.look}
        </Button>
      </div>
      {isOpen && (
        <div id={panel}>
          <FixPreview fixes={fixes} onFix={onFix} />
        </div>
      )}
    </section>
  );
}
