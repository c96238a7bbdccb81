import { useRef, useState, type RefObject } from 'react';
import { copy, type Copied, type CopyResult } from './clipboard';

/** What became of the last copying; absent before the first. */
export interface Copying<Shown extends HTMLElement> {
  readonly result: CopyResult | undefined;
  /** Element that shows what is copied: selected where copying is refused, so that one can do it by hand. */
  readonly shown: RefObject<Shown | null>;
  start(content: Copied): void;
}

export function useCopy<Shown extends HTMLElement>(): Copying<Shown> {
  const [result, setResult] = useState<CopyResult>();
  const shown = useRef<Shown>(null);
  return {
    result,
    shown,
    start(content) {
      void copy(content).then((each) => {
        if (each === 'refused' && shown.current) getSelection()?.selectAllChildren(shown.current);
        setResult(each);
      });
    },
  };
}
