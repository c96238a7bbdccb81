import type { ReportContext } from '../../rules/assessment';
import { XLSX } from '../files/mediaTypes';

/** Name of a form's file: letters that every system takes. */
export function fileName({ unit, year }: ReportContext): string {
  return `bieu-chi-tieu-${unit}-${year}.xlsx`;
}

/** Hands a workbook to the browser, which asks or decides where it goes. */
export function offerFile(name: string, bytes: Uint8Array): void {
  offerBlob(name, new Blob([bytes.slice()], { type: XLSX }));
}

/** The same for a page that is opened elsewhere. */
export function offerPage(name: string, html: string): void {
  offerBlob(name, new Blob([html], { type: 'text/html' }));
}

/** The same for a plan. */
export function offerJson(name: string, json: string): void {
  offerBlob(name, new Blob([json], { type: 'application/json' }));
}

/** The same for what was made elsewhere. */
export function offerBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read by then; the address is given back so that the file does not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
