import { useState } from 'react';
import type { ReportContext } from '../../rules/assessment';
import { asError } from '../asError';
import type { MakeForm } from '../services';
import { fileName, offerFile } from './download';

export type Download =
  | { readonly state: 'idle' | 'making' | 'failed' }
  | { readonly state: 'done'; readonly file: string }
  | { readonly state: 'broke'; readonly error: Error };

/** Makes a form and hands it to the browser as a file. A bug is thrown on while drawing. */
export function useDownload(makeForm: MakeForm): readonly [Download, (report: ReportContext) => void] {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  if (download.state === 'broke') throw download.error;

  async function make(report: ReportContext): Promise<Download> {
    const made = await makeForm(report);
    if (!made) return { state: 'failed' };
    const file = fileName(report);
    offerFile(file, made.file);
    return { state: 'done', file };
  }

  function start(report: ReportContext) {
    if (download.state === 'making') return;
    setDownload({ state: 'making' });
    make(report).then(setDownload, (error: unknown) => setDownload({ state: 'broke', error: asError(error) }));
  }
  return [download, start];
}
