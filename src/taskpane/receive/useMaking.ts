import { useSyncExternalStore } from 'react';
import type { FileMaker, Making } from './fileMaker';

/** What becomes of the file. A bug is thrown on while drawing. */
export function useMaking(maker: FileMaker): Exclude<Making, { state: 'broke' }> {
  const making = useSyncExternalStore(maker.subscribe, maker.making);
  if (making.state === 'broke') throw making.error;
  return making;
}
