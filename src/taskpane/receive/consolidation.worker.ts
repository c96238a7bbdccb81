import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { workbookBlob } from './blobs';
import { consolidate, type ConsolidationAnswer, type ConsolidationJob } from './consolidationJob';

function answer(message: ConsolidationAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ConsolidationJob>) => {
  consolidate(data, async (content) => workbookBlob(await writeWorkbook(content))).then(
    (made) => answer({ type: 'made', ...made }),
    reportError,
  );
});
answer({ type: 'started' });
