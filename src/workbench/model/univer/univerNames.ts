import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseReference } from '../../../workbook/address';
import type { GridName } from '../grid';
import type { UniverBook } from './univerBook';

/** The workbook's defined names, in the order in which they were added. */
export function definedNames(book: UniverBook): GridName[] {
  return entries(book).map((entry) => ({
    name: entry.name,
    refersTo: entry.formulaOrRefString.replace(/^=/, ''),
    ...scopeOf(entry),
  }));
}

export function setDefinedName(book: UniverBook, name: GridName): void {
  const old = find(book, name);
  const refersTo = name.refersTo.replace(/^=/, '');
  book.run(SetDefinedNameMutation, {
    unitId: book.unitId,
    id: old?.id ?? `name-${String(++nameCount)}`,
    name: name.name,
    // Univer wants a reference bare and anything else as a formula.
    formulaOrRefString: parseReference(refersTo) ? refersTo : `=${refersTo}`,
    localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: false,
  });
}

export function removeDefinedName(book: UniverBook, name: GridName): void {
  const old = find(book, name);
  if (old) book.run(RemoveDefinedNameMutation, { ...old, unitId: book.unitId });
}

let nameCount = 0;

function find(book: UniverBook, name: GridName): IDefinedNamesServiceParam | undefined {
  const key = name.name.toLowerCase();
  return entries(book).find((entry) => entry.name.toLowerCase() === key && scopeOf(entry).scope === name.scope);
}

function entries(book: UniverBook): IDefinedNamesServiceParam[] {
  return Object.values(book.service(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): { scope?: string } {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? { scope: localSheetId } : {};
}
