import { Text } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { Making } from './useMadeFile';

/** Says what became of a file that was asked for. */
export function MakingText({ making }: { readonly making: Making }) {
  const receive = receiveWords[usePaneWords().language];
  return (
    <div role="status" aria-live="polite">
      {making.state === 'making' && <Text size={200}>{receive.making}</Text>}
      {making.state === 'done' && <Text size={200}>{receive.made(making.name)}</Text>}
      {making.state === 'failed' && <Notice tone="error" sentence={receive.notMade} />}
    </div>
  );
}
