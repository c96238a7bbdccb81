import { Text } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { Making } from './fileMaker';
import { Heard, quarterOf } from './Heard';
import { ProgressLine } from './ProgressLine';

interface MakingTextProps {
  readonly making: Making;
  onStop(): void;
}

/** Says how far a file is that was asked for, and what became of it. */
export function MakingText({ making, onStop }: MakingTextProps) {
  const receive = receiveWords[usePaneWords().language];
  const progress = making.state === 'making' ? making.progress : undefined;
  const told = (count: (done: number, total: number) => number) =>
    progress && progress.total > 0
      ? receive.makingSheets(count(progress.done, progress.total), progress.total)
      : receive.making;
  return (
    <>
      {progress && (
        <ProgressLine progress={progress} label={receive.makingProgress} text={told((done) => done)} onStop={onStop} />
      )}
      <Heard>{progress && progress.total > 0 && told(quarterOf)}</Heard>
      <div role="status" aria-live="polite">
        {making.state === 'making' && !progress && <Text size={200}>{receive.making}</Text>}
        {making.state === 'done' && <Text size={200}>{receive.made(making.name)}</Text>}
        {making.state === 'stopped' && <Text size={200}>{receive.makingStopped}</Text>}
        {making.state === 'failed' && <Notice tone="error" sentence={receive.notMade} />}
      </div>
    </>
  );
}
