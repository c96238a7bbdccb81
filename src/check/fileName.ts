import type { Plan } from '../plan/schema';
import { findUnit } from '../plan/units';
import type { ReportContext } from '../rules/assessment';

/** Longest name of a unit in a file's name: with the folder above it a path has to stay below 260 characters. */
const LONGEST_NAME = 60;

/**
 * The name under which a report is sent, such as `Bieu-01_10489-Huong-Son_2026.xlsx`: form, unit and year, so that an office that receives
 * a hundred of them can tell them apart and sort them. ASCII letters, digits, hyphens and underscores only, which every mail program,
 * archive and file system takes.
 */
export function suggestedFileName(plan: Plan, { unit, year }: ReportContext): string {
  const name = ascii(findUnit(plan, year, unit)?.name.vi ?? '').slice(0, LONGEST_NAME);
  const parts = [formPart(plan.form.number.vi), [ascii(unit), name].filter(Boolean).join('-'), String(year)];
  return `${parts.filter(Boolean).join('_')}.xlsx`;
}

/** "Biểu số 01/XHHT" → "Bieu-01": its first word and its number. */
function formPart(formNumber: string): string {
  const words = ascii(formNumber).split('-');
  return [words[0], words.find((word) => /^\d+$/.test(word))].filter(Boolean).join('-').slice(0, LONGEST_NAME);
}

/** Letters without their accents; whatever else there is becomes one hyphen. */
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
