import type { CellValue } from '../../workbook/cell';

/** The separators and the order of day and month that a person types with. */
export type Locale = 'en-US' | 'vi-VN';

/** What Excel makes of a text that is typed into a cell. */
export type Typed =
  | { readonly value: CellValue; readonly numberFormat?: string }
  /** Without its leading `=`. */
  | { readonly formula: string };

const errorTexts = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Reads a text as Excel does on Enter: formulas, numbers, percentages, dates, truth values and errors take their types, a leading
 * apostrophe or the text format keeps it as it is. The year of a date without one is that of `today`.
 */
export function interpretTyped(text: string, numberFormat: string, locale: Locale, today: Date): Typed {
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1) };
  const trimmed = text.replace(/^ +| +$/g, '');
  if (trimmed === '') return { value: text === '' ? null : text };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (errorTexts.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return percentage(trimmed, numberFormat, locale) ?? date(trimmed, numberFormat, locale, today) ?? { value: text };
}

function percentage(text: string, numberFormat: string, locale: Locale): Typed | undefined {
  const isPercent = /^%|%$/.test(text);
  const digits = text.replace(/^% *| *%$/, '');
  const number = parseNumber(digits, locale);
  if (number === undefined) return undefined;
  if (!isPercent) return { value: numberFormat.includes('%') ? number / 100 : number };
  const newFormat = /[.,]/.test(digits) ? '0.00%' : '0%';
  return { value: number / 100, ...(numberFormat === 'General' ? { numberFormat: newFormat } : {}) };
}

/** `undefined` where Excel would see no number: "1.234" is 1234 in Vietnamese and 1,234 in English. */
export function parseNumber(text: string, locale: Locale): number | undefined {
  const [group, point] = locale === 'vi-VN' ? ['\\.', ','] : [',', '\\.'];
  const plain = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${point}\\d*)?(?:e[+-]?\\d{1,3})?$`, 'i');
  const bare = new RegExp(`^[+-]?${point}\\d+(?:e[+-]?\\d{1,3})?$`, 'i');
  if (!plain.test(text) && !bare.test(text)) return undefined;
  const number = Number(text.replace(new RegExp(group, 'g'), '').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function date(text: string, numberFormat: string, locale: Locale, today: Date): Typed | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [day, month] = locale === 'vi-VN' ? [match[1], match[2]] : [match[2], match[1]];
  const serial = dateSerial(Number(match[3] ?? today.getFullYear()), Number(month), Number(day));
  if (serial === undefined) return undefined;
  const newFormat = match[3] === undefined ? 'd-mmm' : 'dd/mm/yyyy';
  return { value: serial, ...(numberFormat === 'General' ? { numberFormat: newFormat } : {}) };
}

/** Days since 30 December 1899, right from March 1900 on; `undefined` for a day that no calendar has. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
