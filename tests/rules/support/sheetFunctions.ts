/** Functions of Excel 2007 that the formulas may use. */
const known =
  'IF CHOOSE MAX ISNUMBER ISLOGICAL ISTEXT ISERROR INDEX MATCH ROW LEN SUBSTITUTE CHAR EXACT OR NOT INT TRIM LOWER FIND'.split(
    ' ',
  );

/** A formula without its text constants. */
export function withoutTexts(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
}

export function unknownFunctions(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name));
}

/** How deep calls stand inside calls. */
export function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of withoutTexts(formula)) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    if (character === ')') depth -= 1;
  }
  return depth === 0 ? deepest : Number.POSITIVE_INFINITY;
}

export function longestText(formula: string): number {
  return Math.max(0, ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.length));
}
