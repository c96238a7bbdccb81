/** Of the polynomial that zip uses, lowest bit first: what one byte makes of the checksum, and what it makes of it one to three bytes later. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  const [first, ...later] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    first[byte] = sum;
  }
  for (let byte = 0; byte < 256; byte++) {
    let sum = first[byte] ?? 0;
    for (const table of later) table[byte] = sum = (sum >>> 8) ^ (first[sum & 0xff] ?? 0);
  }
  return tables;
}

let tables: ReturnType<typeof makeTables> | undefined;

/** The checksum by which a zip tells whether an entry came through whole. Four bytes a step: a pane reads a folder of files. */
export function crc32(content: Uint8Array): number {
  const [one, two, three, four] = (tables ??= makeTables());
  const whole = content.length - (content.length % 4);
  let sum = -1;
  for (let at = 0; at < whole; at += 4) {
    sum ^=
      (content[at] ?? 0) |
      ((content[at + 1] ?? 0) << 8) |
      ((content[at + 2] ?? 0) << 16) |
      ((content[at + 3] ?? 0) << 24);
    sum =
      (four[sum & 0xff] ?? 0) ^
      (three[(sum >>> 8) & 0xff] ?? 0) ^
      (two[(sum >>> 16) & 0xff] ?? 0) ^
      (one[sum >>> 24] ?? 0);
  }
  for (let at = whole; at < content.length; at++) sum = (sum >>> 8) ^ (one[(sum ^ (content[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
