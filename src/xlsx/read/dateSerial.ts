const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const dayMs = 86_400_000;
/** Serial of 1970-01-01 in the 1900 date system. */
const epochSerial = 25_569;
/** Excel counts a 29 February 1900, which never was. */
const firstSerialAfterPhantomDay = 61;

/** Serial number of an ISO 8601 date or time of day in the 1900 date system. */
export function dateSerial(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const ms = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hours, minutes) + Math.round((seconds ?? 0) * 1000);
  const serial = ms / dayMs + epochSerial;
  if (!Number.isFinite(serial)) return undefined;
  return serial < firstSerialAfterPhantomDay ? serial - 1 : serial;
}
