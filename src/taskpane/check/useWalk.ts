import { useEffect, useRef } from 'react';
import type { SessionActions } from '../useSession';
import type { KeyedFinding } from './shownFindings';
import { nextOpen } from './walk';

/** A step from the current finding to the next open one among those that are shown. */
export function useWalk(
  shown: readonly KeyedFinding[],
  open: readonly KeyedFinding[],
  current: string | undefined,
  actions: SessionActions,
): () => void {
  const order = shown.map(({ key }) => key);
  const before = useRef(order);
  useEffect(() => {
    if (current !== undefined && order.includes(current)) before.current = order;
  });
  return () => {
    const openKeys = new Set(open.map(({ key }) => key));
    const next = nextOpen(order, (key) => openKeys.has(key), current, before.current);
    const item = next && open.find(({ key }) => key === next.key);
    if (next && item) actions.goTo(next.key, item.finding.cell, next.hasWrapped);
  };
}
