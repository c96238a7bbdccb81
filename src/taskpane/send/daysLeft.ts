const DAY = 86_400_000;

/** Days from today, by the clock of the computer, to a day as yyyy-mm-dd: 0 on that day, negative after it. */
export function daysLeft(today: Date, deadline: string): number {
  const [year = 0, month = 1, day = 1] = deadline.split('-').map(Number);
  // Both as days of the same calendar, so that no change of clocks comes between.
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return (Date.UTC(year, month - 1, day) - now) / DAY;
}
