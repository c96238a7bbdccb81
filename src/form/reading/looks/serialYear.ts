const dayMs = 86_400_000;
/** Serial number of 1970-01-01, counted from 1900 and from 1904. */
const epochs = { from1900: 25_569, from1904: 24_107 };

/** Year of a date's serial number; NaN where it is no date of this or the last century. */
export function yearOfSerial(serial: number, countsFrom1904 = false): number {
  const days = serial - (countsFrom1904 ? epochs.from1904 : epochs.from1900);
  const year = new Date(Math.floor(days) * dayMs).getUTCFullYear();
  return year >= 1950 && year < 2100 ? year : NaN;
}

/** The day that a whole number from 0 is shown as, as dd/mm/yyyy; `undefined` for all others. */
export function dayOfSerial(serial: number, countsFrom1904 = false): string | undefined {
  if (!Number.isInteger(serial) || serial < 0) return undefined;
  const day = new Date((serial - (countsFrom1904 ? epochs.from1904 : epochs.from1900)) * dayMs);
  const year = day.getUTCFullYear();
  if (!(year < 10_000)) return '####';
  return [day.getUTCDate(), day.getUTCMonth() + 1, year].map((part) => String(part).padStart(2, '0')).join('/');
}
