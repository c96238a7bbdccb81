import type { DefinedName, SheetVisibility } from '../../workbook/snapshot';
import { damaged, requireLength, tooLarge } from './readFailure';
import { isTrue } from './sheetFacts';
import { decodeEscapes } from './xmlText';
import type { XmlScanner } from './xmlScanner';
import type { ReadLimits } from './limits';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** Sheets of every kind, in their order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Dates are counted from 1904, as Excel for Mac once did. */
  readonly countsFrom1904: boolean;
}

/** Reads the workbook's part: what sheets there are, and the defined names, hidden ones too. */
export function readWorkbookPart(scanner: XmlScanner, limits: ReadLimits): WorkbookPart {
  scanner.openRoot('workbook');
  const sheets: SheetEntry[] = [];
  let names: readonly ScopedName[] = [];
  let countsFrom1904 = false;
  while (scanner.nextChild(1)) {
    if (scanner.isNamed('workbookPr')) countsFrom1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.isNamed('sheets')) readSheets(scanner, sheets, limits);
    if (scanner.isNamed('definedNames')) names = readNames(scanner, limits);
  }
  if (sheets.length === 0) throw damaged(scanner.part);
  return { sheets, names: names.map((name) => resolveScope(name, sheets)), countsFrom1904 };
}

function readSheets(scanner: XmlScanner, sheets: SheetEntry[], limits: ReadLimits): void {
  while (scanner.nextChild(2)) {
    if (!scanner.isNamed('sheet')) continue;
    if (sheets.length >= limits.sheets) throw tooLarge('sheets', limits);
    const state = scanner.attribute('state');
    sheets.push({
      name: decodeEscapes(requireLength(scanner.attribute('name') ?? '', limits)),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationshipId: scanner.attribute('*:id') ?? '',
    });
  }
}

interface ScopedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetIndex: string | undefined;
}

function readNames(scanner: XmlScanner, limits: ReadLimits): ScopedName[] {
  const names: ScopedName[] = [];
  while (scanner.nextChild(2)) {
    if (!scanner.isNamed('definedName')) continue;
    if (names.length >= limits.names) throw tooLarge('names', limits);
    const sheetIndex = scanner.attribute('localSheetId');
    const name = decodeEscapes(scanner.attribute('name') ?? '');
    names.push({ name, sheetIndex, refersTo: decodeEscapes(requireLength(scanner.readText(), limits)) });
  }
  return names;
}

/** A scope that points at no sheet, as programs leave behind when they delete one, becomes '': no sheet has that name. */
function resolveScope({ name, refersTo, sheetIndex }: ScopedName, sheets: readonly SheetEntry[]): DefinedName {
  if (sheetIndex === undefined) return { name, refersTo };
  return { name, refersTo, scope: sheets[Number(sheetIndex)]?.name ?? '' };
}
