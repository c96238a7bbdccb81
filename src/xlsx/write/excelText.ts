/**
 * Text as SpreadsheetML stores it, before XML's own escapes: what looks like an escape (`_x000D_`) is escaped itself, and so are
 * the characters that no XML file can hold and hucre lets through.
 */
export function excelText(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, excelEscape);
}

/** A character by its number, as Excel writes what no XML file can hold. */
export function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
