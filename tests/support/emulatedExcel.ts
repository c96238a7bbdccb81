import { parseRange, rangeAddress } from '../../src/workbook/address';
import { EmulatedHost } from '../../src/workbench/host/emulatedHost';
import type { HostQuirks } from '../../src/workbench/host/hostContext';
import { readBlueprint } from '../../src/workbench/import/readBlueprint';
import type { GridCell, GridSheet } from '../../src/workbench/model/grid';
import { typeIntoCell } from '../../src/workbench/model/typeIntoCell';
import type { Locale } from '../../src/workbench/model/typing';
import { openHeadlessGrid } from '../../src/workbench/model/univer/headless';
import type { UniverGrid } from '../../src/workbench/model/univer/univerGrid';
import { createBridge } from '../../src/workbench/seams/bridge';
import { loadOfficeLibrary, type OfficeLibrary } from './officeLibrary';

export interface EmulatedExcelOptions extends HostQuirks {
  /** The workbook that is open; a blank one where absent. */
  readonly file?: Uint8Array;
  /** Separators and date order of the person who types; Vietnamese where absent. */
  readonly locale?: Locale;
  /** Requirement sets besides or in place of the usual ones (ExcelApi 1.14). */
  readonly sets?: Readonly<Record<string, string>>;
  /** The clock of whoever types a date without its year. */
  readonly today?: () => Date;
}

/** An open workbook with Microsoft's own client library in front of it, and a person at its keyboard. */
export interface EmulatedExcel extends OfficeLibrary {
  readonly host: EmulatedHost;
  readonly grid: UniverGrid;
  sheet(name: string): GridSheet;
  cell(sheet: string, address: string): GridCell;
  /** A person types a text into a cell and presses Enter: what it becomes depends on cell and locale. False: the cell is locked. */
  typeInto(sheet: string, address: string, text: string): boolean;
  /** A person picks a word from the cell's list. Throws where the list does not offer it. */
  pick(sheet: string, address: string, word: string): boolean;
  /** `'Báo cáo'!E12`, quoted as formulas quote it. */
  selectedAddress(): string;
  /** Lets every calculation and every event on its way arrive. */
  quiet(): Promise<void>;
  /** Closes the workbook. Throws where the emulation was at fault or lacked a member. */
  dispose(): void;
}

const usualSets = { ExcelApi: '1.14', DelayForCellEdit: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2' };

/** Opens a workbook in the emulated Excel. `Excel`, `Office` and `OfficeExtension` are also global until it is disposed of. */
export async function openEmulatedExcel(options: EmulatedExcelOptions = {}): Promise<EmulatedExcel> {
  const { file, locale = 'vi-VN', sets = {}, today = () => new Date(), ...quirks } = options;
  const grid = openHeadlessGrid();
  if (file) {
    const outcome = await readBlueprint(file);
    if (!outcome.ok) throw new Error(`The file cannot be opened: ${outcome.problem.code}`);
    grid.open(outcome.value);
    await grid.settled();
  }
  const host = new EmulatedHost(grid, { readFile: readBlueprint, quirks, locale, today });
  const library = loadOfficeLibrary(createBridge(host), { ...usualSets, ...sets });
  Object.assign(globalThis, library);
  return { ...library, host, grid, ...person(grid, { locale, today }), dispose: () => close(host) };
}

function person(grid: UniverGrid, { locale, today }: { readonly locale: Locale; readonly today: () => Date }) {
  const sheet = (name: string) => {
    const found = grid.sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  const place = (address: string) => {
    const range = parseRange(address);
    if (!range) throw new Error(`${address} is no cell`);
    return range;
  };
  const typeInto = (name: string, address: string, text: string) => {
    const { row, column } = place(address);
    return typeIntoCell(sheet(name), row, column, text, locale, today());
  };
  return {
    sheet,
    typeInto,
    cell: (name: string, address: string) => sheet(name).cell(place(address).row, place(address).column),
    pick(name: string, address: string, word: string) {
      const list = sheet(name).validation(place(address).row, place(address).column);
      const isOffered = list?.kind === 'list' && (list.formula1 ?? '').split(',').includes(word);
      if (!isOffered) throw new Error(`${address} does not offer ${word}`);
      return typeInto(name, address, word);
    },
    selectedAddress() {
      const { sheet: selected, range } = grid.selection;
      return `'${selected.name}'!${rangeAddress(range)}`;
    },
    async quiet() {
      await grid.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function close(host: EmulatedHost): void {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
  host.dispose();
  if (host.defects.length > 0) throw new AggregateError(host.defects, 'The emulated Excel was at fault');
  if (host.unknown.length > 0) throw new Error(`Not emulated: ${host.unknown.join(', ')}`);
}
