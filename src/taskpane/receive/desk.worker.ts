import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { writeZip } from '../../xlsx/write/writeZip';
import { consolidateInWorker } from './consolidateInWorker';
import { Desk, type DeskWriters } from './desk';
import { obey, type DeskAnswer, type DeskMessage } from './deskCalls';

let desk: Desk | undefined;

const writers: DeskWriters = {
  workbook: writeWorkbook,
  zip: writeZip,
  consolidation: (job, stopped) =>
    consolidateInWorker(() => new Worker(new URL('./consolidation.worker.ts', import.meta.url)), job, stopped),
};

function answer(message: DeskAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  if ('plan' in data) {
    desk = new Desk(data.plan, writers);
    return;
  }
  const { id } = data;
  if (!desk) return;
  obey(desk, data, (progress) => {
    if (id !== undefined) answer({ id, progress });
  }).then((value) => {
    if (id !== undefined) answer({ id, value });
  }, reportError);
});
answer({ type: 'started' });
