const MS_PER_DAY = 86_400_000;

/** Days from one day to another, both yyyy-mm-dd; below 0 where the other has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}
