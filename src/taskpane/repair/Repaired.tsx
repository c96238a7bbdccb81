import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { entryTitle } from '../../messages/entryTitle';
import { problemSentence } from '../../messages/problemSentence';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { Repaired as Result } from './repairing';
import type { RepairState } from './repairState';

/** Entries that are named where they read otherwise than before. */
const NAMED = 5;

const useStyles = makeStyles({
  done: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RepairedProps {
  readonly state: Extract<RepairState, { phase: 'done' }>;
  onUndo(repaired: Result): void;
  onRemoveOld(repaired: Result): void;
}

/** What was done, what was read back, and the ways on: undo it, or let go of the old sheets. */
export function Repaired({ state: { repaired, problem }, onUndo, onRemoveOld }: RepairedProps) {
  const styles = useStyles();
  const { plan, messages, language } = usePaneWords();
  const { repair } = messages;
  const [asks, setAsks] = useState(false);
  const { replaced, count, differing } = repaired;
  const oldNames = replaced.old.map(({ is }) => `“${is}”`).join(', ');
  const names = differing?.map((entry) => entryTitle(messages, plan, language, entry)) ?? [];
  const more = names.length > NAMED ? [repair.more(names.length - NAMED)] : [];
  const remedy =
    differing === undefined
      ? repair.notReadBack
      : names.length > 0
        ? repair.missing([...names.slice(0, NAMED), ...more].join('; '))
        : repair.allThere(count);
  return (
    <div className={styles.done}>
      <Notice
        tone={names.length > 0 || !differing ? 'warning' : 'success'}
        sentence={{ problem: repair.done, remedy }}
      />
      {problem && <Notice tone="error" sentence={problemSentence(messages, problem)} />}
      <Text>{repair.oldSheets(oldNames)}</Text>
      {asks ? (
        <Notice tone="warning" sentence={repair.removeAsk(oldNames)}>
          <Button onClick={() => onRemoveOld(repaired)}>{repair.removeYes}</Button>
          <Button onClick={() => setAsks(false)}>{repair.removeNo}</Button>
        </Notice>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => onUndo(repaired)}>{repair.undo}</Button>
          <Button onClick={() => setAsks(true)}>{repair.removeOld}</Button>
        </div>
      )}
    </div>
  );
}
