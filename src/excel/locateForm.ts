import type { FormLocator } from '../workbook/live';
import { type Census, bearsName, sheetById, sheetOfName } from './census';

/** Ids of the sheets that may be each part of the form, in the locator's order; empty where there is no form. */
export type FormSheets = readonly (readonly string[])[];

export const noSheets: FormSheets = [];

/** A workbook of many copies is not read whole for the sake of one lost name. */
const MAX_NAMESAKES = 4;

/**
 * A part is where its name points; failing that, where it was last found; failing that, any sheet that bears its name.
 * Bare names prove little: a workbook in which nothing else is known must have a sheet for every part.
 */
export function locateForm(census: Census, locator: FormLocator, before: FormSheets): FormSheets {
  const anchored = locator.anchors.map((anchor) => sheetOfName(census, anchor)?.id);
  const certain = locator.sheetNames.map((_, part) => {
    const id = anchored[part];
    return id === undefined ? (before[part] ?? []).filter((known) => sheetById(census, known)) : [id];
  });
  const taken = new Set(certain.flat());
  const sheets = certain.map((ids, part) =>
    ids.length > 0 ? ids : namesakes(census, locator.sheetNames[part] ?? '', taken),
  );
  const isForm = taken.size > 0 || sheets.every((ids) => ids.length > 0);
  return isForm ? sheets : noSheets;
}

/** Whether every part of a form is where its name points. */
export function isFormPresent(census: Census, locator: FormLocator): boolean {
  return locator.anchors.every((anchor) => sheetOfName(census, anchor) !== undefined);
}

export function sameSheets(one: FormSheets, other: FormSheets): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function namesakes(census: Census, name: string, taken: ReadonlySet<string>): string[] {
  const found = census.sheets.filter((sheet) => !taken.has(sheet.id) && bearsName(sheet.name, name));
  return found.slice(0, MAX_NAMESAKES).map((sheet) => sheet.id);
}
