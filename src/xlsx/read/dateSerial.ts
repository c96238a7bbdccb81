const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const dayMs = 86_400_000;
/** Serial of 1970-01-01 in the 1900 date system. */
const epochSerial = 25_569;
/** Excel counts a 29 February 1900, which never was. */
const firstSerialAfterPhantomDay = 61;

/** By how much numbers are less where days are counted from 1904. */
const daysUntil1904 = 1_462;

/** Serial number of an ISO 8601 date, with or without a time of day, as its workbook counts. */
export function dateSerial(text: string, countsFrom1904 = false): number | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const numbers = (match.slice(1) as (string | undefined)[]).map((part) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0, hours, minutes, seconds = 0] = numbers;
  const ms = Date.UTC(year, month - 1, day, hours, minutes) + Math.round(seconds * 1000);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const serial = ms / dayMs + epochSerial;
  if (countsFrom1904) return serial - daysUntil1904;
  return serial < firstSerialAfterPhantomDay ? serial - 1 : serial;
}
