import { checkWorkbook } from '../../check/checkWorkbook';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import type { ReadAnswer, ReadJob } from './readJob';

/** Reads and judges one file after the other, away from the pane, which stays quick and can put an end to it. */
function answer(message: ReadAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data: { plan, bytes } }: MessageEvent<ReadJob>) => {
  const workbook = readWorkbook(bytes);
  answer({ type: 'read', outcome: workbook.ok ? checkWorkbook(plan, workbook.value) : workbook });
});
answer({ type: 'started' });
