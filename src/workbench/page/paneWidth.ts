import { words } from './words';

/** What a task pane may be, in pixels: Excel's own opens with about 350. */
const [LEAST, MOST] = [320, 600];
const STEP = 20;

/** Lets the pane be made wider and narrower by the bar beside it, with the mouse and by the arrow keys. */
export function letPaneBeResized(bar: HTMLElement, pane: HTMLElement): void {
  const set = (wanted: number) => {
    const width = Math.round(Math.min(Math.max(wanted, LEAST), MOST));
    pane.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
    bar.setAttribute('aria-valuetext', words.paneWidth(width));
  };
  bar.setAttribute('aria-valuemin', String(LEAST));
  bar.setAttribute('aria-valuemax', String(MOST));
  set(pane.offsetWidth);

  bar.addEventListener('keydown', (event) => {
    const now = pane.offsetWidth;
    const wanted = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: LEAST, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  bar.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    bar.focus();
    // The frame beside it would otherwise take the pointer's further moves for itself.
    bar.setPointerCapture(event.pointerId);
    const [from, width] = [event.clientX, pane.offsetWidth];
    const move = ({ clientX }: PointerEvent) => set(width + from - clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), { once: true });
  });
}
