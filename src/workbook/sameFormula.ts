/** A text in quotes, a sheet name in apostrophes, or one character of anything else. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

/**
 * Whether a program's wording of a formula is the one that we wrote. It may write functions in capitals, mark intersections with
 * `@` and newer functions with `_xlfn.`, drop spaces, name the formula's own sheet, write TRUE as a function, and join the pieces of a
 * long text. Texts in quotes are told apart exactly. Both without a leading `=`.
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
  const code = folded.filter((part) => !/^[\s@]$/.test(part));
  return splitTexts(withJoinedTexts(code).join(''))
    .map((part) => (part.startsWith('"') ? part : withoutPrefixes(part, ownSheets)))
    .join('');
}

function withJoinedTexts(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of tokens) {
    const [before = '', mark] = joined.slice(-2);
    if (part.startsWith('"') && mark === '&' && before.startsWith('"')) {
      joined.splice(-2, 2, before.slice(0, -1) + part.slice(1));
    } else joined.push(part);
  }
  return joined;
}

/** The text in quotes stands at the odd places. */
function splitTexts(code: string): string[] {
  return code.split(/("(?:[^"]|"")*")/);
}

function withoutPrefixes(code: string, ownSheets: readonly string[]): string {
  let rest = code.replace(/_XL(?:FN|WS)\./g, '').replace(/(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/gu, '$1');
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
