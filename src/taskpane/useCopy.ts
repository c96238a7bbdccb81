import { useEffect, useState, type RefObject } from 'react';
import { copy, type Copied, type CopyResult } from './clipboard';

/**
 * Copies on a click, and says what became of it. Where copying is refused, `shown`, the element that shows what is copied, gets selected, so
 * that it can be copied by hand.
 */
export function useCopy(
  shown: RefObject<HTMLElement | null>,
): readonly [CopyResult | undefined, (content: Copied) => void] {
  const [last, setLast] = useState<{ readonly result: CopyResult }>();
  useEffect(() => {
    if (last?.result === 'refused' && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [last, shown]);
  return [last?.result, (content) => void copy(content).then((result) => setLast({ result }))];
}
