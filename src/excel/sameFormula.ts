/** A text in quotes, a sheet name in apostrophes, or one character of anything else. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

/**
 * Whether Excel's wording of a formula is the one that we wrote. It may write functions in capitals, mark intersections with
 * `@` and newer functions with `_xlfn.`, drop spaces, and name the formula's own sheet. Texts in quotes are told apart exactly.
 * Both without a leading `=`.
 */
export function sameFormula(actual: string, expected: string, ownSheets: readonly string[]): boolean {
  return actual === expected || plain(actual, ownSheets) === plain(expected, ownSheets);
}

/** Whether a formula has lost what it referred to, or now looks into another file. */
export function isTorn(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '');
  return code.includes('#REF!') || code.includes('[');
}

function plain(formula: string, ownSheets: readonly string[]): string {
  const tokens = formula.match(token) ?? [];
  const folded = tokens.map((part) => (part.startsWith('"') ? part : part.toUpperCase()));
  const code = folded.filter((part) => !/^[\s@]$/.test(part)).join('');
  return splitTexts(code)
    .map((part) => (part.startsWith('"') ? part : withoutPrefixes(part, ownSheets)))
    .join('');
}

/** The text in quotes stands at the odd places. */
function splitTexts(code: string): string[] {
  return code.split(/("(?:[^"]|"")*")/);
}

function withoutPrefixes(code: string, ownSheets: readonly string[]): string {
  let rest = code.replace(/_XL(?:FN|WS)\./g, '');
  for (const sheet of ownSheets) {
    const name = sheet.toUpperCase();
    rest = rest.replaceAll(`'${name.replaceAll("'", "''")}'!`, '');
    rest = rest.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${escapeRegExp(name)}!`, 'gu'), '');
  }
  return rest;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
