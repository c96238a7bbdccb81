/**
 * Text as SpreadsheetML stores it, before XML's own escapes: what looks like an escape (`_x000D_`) is escaped itself, and so are
 * the characters that no XML file can hold and hucre lets through.
 */
export function excelText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, (character) => escapeOf(character.charCodeAt(0)));
}

function escapeOf(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
