import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingName } from '../../messages/findingSentence';
import { cellAddress } from '../../workbook/address';
import type { CellChange } from '../../workbook/edit';
import { usePaneWords } from '../paneWords';
import { BeforeAfter } from './BeforeAfter';
import { cellCount, type PlainFix } from './fixes';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  change: { paddingLeft: tokens.spacingHorizontalXXXL },
});

interface FixPreviewProps {
  readonly fixes: readonly PlainFix[];
  onFix(changes: readonly CellChange[]): void;
}

/** Every cell that can be fixed, before and after; all are chosen to begin with. */
export function FixPreview({ fixes, onFix }: FixPreviewProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter(({ key }) => !left.has(key));

  function choose(key: string, isChosen: boolean) {
    const rest = new Set(left);
    if (isChosen) rest.delete(key);
    else rest.add(key);
    setLeft(rest);
  }

  return (
    <div className={styles.preview}>
      <ul className={styles.list} aria-label={messages.fixes.preview}>
        {fixes.map(({ key, finding, reading, change, shown }) => (
          <li key={key}>
            <Checkbox
              checked={!left.has(key)}
              label={`${findingName(messages, plan, language, finding)} (${messages.pane.check.cell(cellAddress(change.cell.row, change.cell.column))})`}
              onChange={(_, { checked }) => choose(key, checked === true)}
            />
            <div className={styles.change}>
              <BeforeAfter reading={reading} change={change} {...(shown !== undefined && { shown })} />
            </div>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        onClick={() => onFix(chosen.map(({ change }) => change))}
      >
        {messages.fixes.apply(cellCount(chosen))}
      </Button>
    </div>
  );
}
