/** One processor is left to the pane and to Excel; more workers than these would only wait for the disk. */
export function workersFor(processors: number): number {
  return Math.min(8, Math.max(1, processors - 1));
}
