import { useState } from 'react';
import { asError } from '../asError';
import { offerBlob } from '../host/download';
import type { MadeFile } from './desk';

export type Making =
  | { readonly state: 'idle' | 'making' | 'failed' }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'broke'; readonly error: Error };

/** What becomes of a file, and the way to let one be made. */
export type MadeFileWork = readonly [Making, (make: () => Promise<MadeFile | undefined>) => void];

/** Lets a file be made and hands it to the browser. A bug is thrown on while drawing. */
export function useMadeFile(): MadeFileWork {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  if (making.state === 'broke') throw making.error;

  async function made(make: () => Promise<MadeFile | undefined>): Promise<Making> {
    const made = await make();
    if (!made) return { state: 'failed' };
    offerBlob(made.name, made.file);
    return { state: 'done', name: made.name };
  }

  return [
    making,
    (make) => {
      if (making.state === 'making') return;
      setMaking({ state: 'making' });
      made(make).then(setMaking, (error: unknown) => setMaking({ state: 'broke', error: asError(error) }));
    },
  ];
}
