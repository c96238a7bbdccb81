import { useEffect, useRef, type RefObject } from 'react';
import type { CheckedForm } from '../../check/checkedForm';
import type { EditResult } from '../edit';

/**
 * The place whose button takes the focus where a fix took its own button out of sight: who works by keyboard goes on from there.
 * Somebody who went on in the sheet meanwhile keeps the focus there.
 */
export function useFocusKept(form: CheckedForm, result: EditResult | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (result?.phase === 'done' && isLost) place.current?.querySelector('button')?.focus();
  }, [form, result]);
  return place;
}
