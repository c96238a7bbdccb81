/** 2026-11-24 as it is written in either language. */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/');
}
