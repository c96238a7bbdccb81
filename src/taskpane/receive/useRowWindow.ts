import { useEffect, useRef, useState, type RefObject } from 'react';

/** Rows drawn beyond what is in sight, so that scrolling and tabbing find them there. */
const BEYOND = 4;
/** Where the browser does not tell how much is in sight. */
const USUAL_HEIGHT = 600;

export interface RowWindow {
  readonly scroll: RefObject<HTMLDivElement | null>;
  /** The rows to be drawn: from this one up to before that one. */
  readonly start: number;
  readonly end: number;
  onScroll(): void;
}

/** Of thousands of rows of one height, those that are in sight. It begins at `first`, where one is wanted in sight. */
export function useRowWindow(rows: number, rowHeight: number, first = -1): RowWindow {
  const scroll = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(() => Math.max(0, first - BEYOND));
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const count = Math.ceil(height / rowHeight) + 2 * BEYOND;
  const start = Math.max(0, Math.min(top, rows - count));

  useEffect(() => {
    const place = scroll.current;
    if (!place) return;
    const watch = new ResizeObserver(() => setHeight(place.clientHeight || USUAL_HEIGHT));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  const wanted = useRef(first);
  useEffect(() => {
    if (wanted.current < 0 || !scroll.current) return;
    scroll.current.scrollTop = (wanted.current - 2) * rowHeight;
  }, [rowHeight]);

  return {
    scroll,
    start,
    end: Math.min(rows, start + count),
    onScroll: () => setTop(Math.max(0, Math.floor((scroll.current?.scrollTop ?? 0) / rowHeight) - BEYOND)),
  };
}
