/** Milliseconds for which a notice stays. */
const STAY = 6_000;

let ending = 0;

/** Tells the person something in the bar, for a while. */
export function showNotice(text: string): void {
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.textContent = text;
  window.clearTimeout(ending);
  ending = window.setTimeout(() => (notice.textContent = ''), STAY);
}
