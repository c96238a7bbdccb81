import { useEffect, useRef, type RefObject } from 'react';

/** What can take the focus, in a place that does not take it itself. */
const focusable = 'a[href], button, input:not([type="file"]), select, textarea, summary, [tabindex]';

/**
 * Keeps the focus from falling to nowhere when what had it goes. Parts are marked by `data-place`: the focus goes to `forward` where
 * there is such a place, else back to the place that it was in before, else to `fallback` or whatever comes first. Who moves the focus on purpose comes first,
 * and who went on in the sheet meanwhile keeps it there.
 */
export function useFocusHome(forward: string, fallback: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const whole = root.current;
    if (!whole) return;
    let last: Element | undefined;
    let place = fallback;

    function onFocusIn({ target }: FocusEvent) {
      last = target as Element;
      const within = last.closest<HTMLElement>('[data-place]')?.dataset.place;
      if (within !== forward) place = within ?? fallback;
    }
    /** Who clicks beside everything wants nothing in focus. */
    function onFocusOut({ target, relatedTarget }: FocusEvent) {
      if (!relatedTarget && document.hasFocus()) {
        queueMicrotask(() => {
          if ((target as Element).isConnected && last === target) last = undefined;
        });
      }
    }
    function keep() {
      const isLost = document.hasFocus() && document.activeElement === document.body;
      if (!isLost || !last || last.isConnected) return;
      const home = [forward, place, fallback].map(inPlace).find((found) => found !== undefined);
      (home ?? whole?.querySelector<HTMLElement>(focusable))?.focus();
    }
    function inPlace(name: string): HTMLElement | undefined {
      const found = whole?.querySelector<HTMLElement>(`[data-place="${name}"]`);
      if (found?.hasAttribute('tabindex')) return found;
      return found?.querySelector<HTMLElement>(focusable) ?? undefined;
    }

    // What is drawn may move the focus itself, right afterwards.
    const watch = new MutationObserver(() => setTimeout(keep, 0));
    watch.observe(whole, { childList: true, subtree: true });
    whole.addEventListener('focusin', onFocusIn);
    whole.addEventListener('focusout', onFocusOut);
    return () => {
      watch.disconnect();
      whole.removeEventListener('focusin', onFocusIn);
      whole.removeEventListener('focusout', onFocusOut);
    };
  }, [forward, fallback]);
  return root;
}
