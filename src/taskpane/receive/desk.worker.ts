import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { writeZip } from '../../xlsx/write/writeZip';
import { Desk } from './desk';
import { obey, type DeskAnswer, type DeskMessage } from './deskCalls';

let desk: Desk | undefined;

function answer(message: DeskAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  if ('plan' in data) {
    desk = new Desk(data.plan, { workbook: writeWorkbook, zip: writeZip });
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
