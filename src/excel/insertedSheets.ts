import { type RangeRef, parseReference, rangeAddress } from '../workbook/address';
import type { CellContent, SheetContent, WorkbookContent } from '../workbook/content';
import type { DefinedName } from '../workbook/snapshot';
import { type LiveSheet, bearsName, sameName } from './census';

/** A sheet of the file and the sheet that Excel made of it. */
export interface InsertedSheet {
  readonly content: SheetContent;
  readonly live: LiveSheet;
}

/** `undefined` where a sheet of the file did not arrive. */
export function pairSheets(
  contents: readonly SheetContent[],
  inserted: readonly LiveSheet[],
): readonly InsertedSheet[] | undefined {
  const pairs = contents.flatMap((content) => {
    const live = inserted.find((sheet) => bearsName(sheet.name, content.name));
    return live ? [{ content, live }] : [];
  });
  return pairs.length === contents.length ? pairs : undefined;
}

/** A name of workbook scope and the block that it has to point to, on the sheet as it is called now. */
export interface Anchor {
  readonly name: string;
  readonly sheet: LiveSheet;
  readonly range: RangeRef;
}

/** Names of sheet scope (print areas and the like) belong to their sheets and come with them. */
export function anchorsOf(expected: WorkbookContent, sheets: readonly InsertedSheet[]): readonly Anchor[] {
  return expected.names.flatMap((item) => {
    const target = item.scope === undefined ? parseReference(item.refersTo) : undefined;
    const sheet = target && sheets.find(({ content }) => sameName(content.name, target.sheet))?.live;
    return target && sheet ? [{ name: item.name, sheet, range: target }] : [];
  });
}

/** The anchors whose names are missing or point elsewhere. */
export function lostAnchors(anchors: readonly Anchor[], names: readonly DefinedName[]): readonly Anchor[] {
  const targets = new Map(names.map((item) => [item.name.toLowerCase(), parseReference(item.refersTo)]));
  return anchors.filter(({ name, sheet, range }) => {
    const target = targets.get(name.toLowerCase());
    return !target || !sameName(target.sheet, sheet.name) || rangeAddress(target) !== rangeAddress(range);
  });
}

export function formulaCells(sheet: SheetContent): readonly (CellContent & { readonly formula: string })[] {
  return sheet.cells.flatMap((cell) => (cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula }]));
}

/** Where the clerk begins: the first cell of the first sheet in view that may be typed into. */
export function firstEntry(
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
): { readonly sheet: LiveSheet; readonly row: number; readonly column: number } | undefined {
  const first = sheets.find(({ content }) => content.visibility === 'visible');
  if (!first) return undefined;
  const unlocked = first.content.cells.filter((cell) => expected.styles[cell.style]?.locked === false);
  const [cell] = [...unlocked].sort((a, b) => a.row - b.row || a.column - b.column);
  return { sheet: first.live, row: cell?.row ?? 1, column: cell?.column ?? 1 };
}
