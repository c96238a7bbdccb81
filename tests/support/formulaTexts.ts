/** What spreadsheet programs take for the beginning of a formula, in whichever width and behind whatever blanks; and what browsers take for markup. */
const beginnings = [
  ...['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'],
  ...['\t=', '\r=', '\n=', ' =', '\u00a0=', '\u3000=', '\u200b=', '\ufeff=', '"=', "'=", '""=', '=-', ';=', ',='],
  ...['<b>', '<script>', '"><img src=x onerror=a>', '&lt;b>', ']]>', '<!--'],
];

/** A word that is nowhere else. */
export const mark = 'DANGEROUS';

/** Texts that a received file may hold, and that must stay texts wherever we write them. */
export const formulaTexts: readonly string[] = beginnings.map((beginning) => `${beginning}${mark}("http://x.vn")`);
