import { Button, Text } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { problemSentence } from '../../messages/problemSentence';
import type { Problem } from '../../workbook/problem';
import type { SpreadsheetProgram } from '../../workbook/program';
import { asError } from '../asError';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';

type Opening =
  | { readonly state: 'idle' | 'opening' | 'opened' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'broke'; readonly error: Error };

interface OpenFileProps {
  readonly file: File;
  readonly program: SpreadsheetProgram;
}

/** Shows a received file in the program itself. What is opened is a copy: the file stays as it was sent. */
export function OpenFile({ file, program }: OpenFileProps) {
  const { messages } = usePaneWords();
  const receive = receiveWords[messages.language];
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  if (opening.state === 'broke') throw opening.error;

  async function open(): Promise<Opening> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { state: 'failed', problem: { code: 'cannot-open' } };
    const outcome = await program.openFile(new Uint8Array(bytes));
    return outcome.ok ? { state: 'opened' } : { state: 'failed', problem: outcome.problem };
  }

  function start() {
    if (opening.state === 'opening') return;
    setOpening({ state: 'opening' });
    open().then(setOpening, (error: unknown) => setOpening({ state: 'broke', error: asError(error) }));
  }

  return (
    <div>
      <Button icon={<OpenRegular />} disabledFocusable={opening.state === 'opening'} onClick={start}>
        {receive.openFile}
      </Button>
      <div role="status" aria-live="polite">
        {opening.state === 'opened' && <Text size={200}>{receive.openedFile}</Text>}
        {opening.state === 'failed' && <Notice tone="error" sentence={problemSentence(messages, opening.problem)} />}
      </div>
    </div>
  );
}
