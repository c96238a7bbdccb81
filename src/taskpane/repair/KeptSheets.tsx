import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { repairWords } from '../../messages/fetched/repair';
import type { ReplacedForm } from '../../workbook/edit';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';

const useStyles = makeStyles({
  kept: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface KeptSheetsProps {
  readonly replaced: ReplacedForm;
  /** What the button says that puts them back. */
  readonly undo: string;
  onUndo(replaced: ReplacedForm): void;
  onRemoveOld(replaced: ReplacedForm): void;
}

/** The old sheets of a form that was replaced: put them back, or let go of them once that has been said twice. */
export function KeptSheets({ replaced, undo, onUndo, onRemoveOld }: KeptSheetsProps) {
  const styles = useStyles();
  const repair = repairWords[usePaneWords().language];
  const [asks, setAsks] = useState(false);
  const names = replaced.old.map(({ is }) => `“${is}”`).join(', ');
  return (
    <div className={styles.kept}>
      <Text>{repair.oldSheets(names)}</Text>
      {asks ? (
        <Notice tone="warning" sentence={repair.removeAsk(names)}>
          <Button onClick={() => onRemoveOld(replaced)}>{repair.removeYes}</Button>
          <Button onClick={() => setAsks(false)}>{repair.removeNo}</Button>
        </Notice>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => onUndo(replaced)}>{undo}</Button>
          <Button onClick={() => setAsks(true)}>{repair.removeOld}</Button>
        </div>
      )}
    </div>
  );
}
