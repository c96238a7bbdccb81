import { parseRange, rangeAddress } from '../../workbook/address';
import type { EmulatedHost } from '../host/emulatedHost';
import type { Grid, GridCell, GridSheet } from '../model/grid';
import { typeIntoCell } from '../model/typeIntoCell';

/** The grid by sheet names and addresses, for the browser's console and for tests: a canvas has no elements to look for. */
export interface WorkbenchDriver {
  /** A person types a text and presses Enter; false where the cell is locked. */
  typeInto(sheet: string, address: string, text: string): boolean;
  cell(sheet: string, address: string): GridCell;
  sheets(): { readonly name: string; readonly visibility: string; readonly isActive: boolean }[];
  /** `'Báo cáo'!E12` */
  selectedAddress(): string;
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  counts(): {
    readonly roundTrips: number;
    readonly writes: number;
    readonly unknown: readonly string[];
    readonly defects: string[];
  };
}

export type DrivenWindow = Window & { workbench?: WorkbenchDriver };

export function driverOf(host: EmulatedHost, grid: Grid): WorkbenchDriver {
  const sheet = (name: string): GridSheet => {
    const found = grid.sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  const place = (address: string) => {
    const range = parseRange(address);
    if (!range) throw new Error(`${address} is no cell`);
    return range;
  };
  return {
    typeInto: (name, address, text) =>
      typeIntoCell(sheet(name), place(address).row, place(address).column, text, 'vi-VN', new Date()),
    cell: (name, address) => sheet(name).cell(place(address).row, place(address).column),
    sheets: () =>
      grid.sheets.map(({ id, name, visibility }) => ({ name, visibility, isActive: id === grid.activeSheet.id })),
    selectedAddress: () => `'${grid.selection.sheet.name}'!${rangeAddress(grid.selection.range)}`,
    activate: (name) => sheet(name).activate(),
    select(name, address) {
      sheet(name).activate();
      sheet(name).select(place(address));
    },
    settled: () => grid.settled(),
    counts: () => ({
      roundTrips: host.roundTrips,
      writes: host.writes,
      unknown: host.unknown,
      defects: host.defects.map(String),
    }),
  };
}
