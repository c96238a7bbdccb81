import type { Outcome } from '../../workbook/problem';
import type { Grid, GridSheet } from '../model/grid';
import type { WorkbookBlueprint } from '../model/blueprint';
import type { Locale } from '../model/typing';
import type { EventRegistry } from './eventRegistry';
import { itemNotFound } from './hostError';

/** What a test may want of the host that Excel does only on a bad day. */
export interface HostQuirks {
  /** Sheets that are inserted from a file arrive with names that refer to `#REF!`. */
  readonly breakNamesOnInsert?: boolean;
  /** Sheets that are inserted from a file arrive without their defined names. */
  readonly loseNamesOnInsert?: boolean;
  /** Sheets that are inserted from a file arrive with `#REF!` in place of their formulas. */
  readonly breakFormulasOnInsert?: boolean;
  /** The workbook is open for reading only: nothing of the document can be changed. */
  readonly isReadOnly?: boolean;
}

/** Everything that the objects of Excel's object model have in common. */
export interface HostContext {
  readonly grid: Grid;
  readonly events: EventRegistry;
  /** Settings stored with the document, of `workbook.settings` and of the common API alike. */
  readonly settings: Map<string, unknown>;
  readonly locale: Locale;
  quirks: HostQuirks;
  /** Reads a file to insert. */
  readonly readFile: (bytes: Uint8Array) => Promise<Outcome<WorkbookBlueprint>>;
  /** Shows a file as a workbook in a window of its own. */
  readonly openFile: (bytes: Uint8Array) => void;
  readonly today: () => Date;
  calculationMode: string;
}

export function sheetById(host: HostContext, id: string, location: string): GridSheet {
  const sheet = host.grid.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound(location);
  return sheet;
}

/** By name, in any case, or by id. */
export function findSheet(host: HostContext, key: unknown): GridSheet | undefined {
  if (typeof key !== 'string') return undefined;
  const name = key.toLowerCase();
  return host.grid.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}
