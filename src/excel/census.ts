import { parseReference } from '../workbook/address';
import type { DefinedName, SheetVisibility } from '../workbook/snapshot';

/** A sheet of the open workbook. The id outlives renaming. */
export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Every sheet and every name of workbook scope, at one moment. */
export interface Census {
  readonly sheets: readonly LiveSheet[];
  readonly names: readonly DefinedName[];
}

export function queueCensus(context: Excel.RequestContext): () => Census {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  const readNames = queueNames(context.workbook.names);
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    names: readNames(),
  });
}

/** `scope`: the sheet to which the names belong, where it is not the workbook. */
export function queueNames(names: Excel.NamedItemCollection): (scope?: string) => readonly DefinedName[] {
  names.load('items/name,items/formula');
  return (scope) =>
    names.items.map((item) => ({
      name: item.name,
      refersTo: String(item.formula),
      ...(scope === undefined ? {} : { scope }),
    }));
}

export function sheetById(census: Census, id: string): LiveSheet | undefined {
  return census.sheets.find((sheet) => sheet.id === id);
}

/** The sheet that a defined name points into; `undefined` where there is no such name or it is broken. */
export function sheetOfName(census: Census, name: string): LiveSheet | undefined {
  const found = census.names.find((item) => sameName(item.name, name));
  const target = found && parseReference(found.refersTo);
  return target && census.sheets.find((sheet) => sameName(sheet.name, target.sheet));
}

/** Excel tells names of sheets and ranges apart without regard to case. */
export function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Whether a sheet bears a name as given, or as Excel varies it where that name is taken: "Name (2)". */
export function bearsName(actual: string, given: string): boolean {
  return sameName(actual.replace(/ \(\d+\)$/, ''), given) || sameName(actual, given);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
