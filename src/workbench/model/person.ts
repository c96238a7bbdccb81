import { parseRange, quoteSheetName, rangeAddress } from '../../workbook/address';
import type { RangeRef } from '../../workbook/address';
import type { Grid, GridCell, GridSheet } from './grid';
import { interpretTyped } from './typing';
import type { Locale } from './typing';

/** Somebody at the keyboard, who calls sheets by their names and cells by their addresses. */
export interface Person {
  sheet(name: string): GridSheet;
  cell(sheet: string, address: string): GridCell;
  /** Types a text and presses Enter: what it becomes depends on cell and locale. False, and nothing, where the cell is locked. */
  typeInto(sheet: string, address: string, text: string): boolean;
  /** Picks a word from the cell's list. Throws where the list does not offer it. */
  pick(sheet: string, address: string, word: string): boolean;
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
  /** `'Báo cáo'!E12`: quoted as formulas quote it. */
  selectedAddress(): string;
}

export interface Habits {
  readonly locale: Locale;
  /** For dates that are typed without a year. */
  readonly today: () => Date;
}

export function personAt(grid: Grid, { locale, today }: Habits): Person {
  const sheet = (name: string) => {
    const found = grid.sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  const cell = (name: string, address: string) => {
    const { row, column } = place(address);
    return sheet(name).cell(row, column);
  };
  const typeInto = (name: string, address: string, text: string) => {
    const { numberFormat = 'General', isLocked } = cell(name, address);
    if (sheet(name).protection && isLocked) return false;
    const { row, column } = place(address);
    sheet(name).edit([{ row, column, ...interpretTyped(text, numberFormat, locale, today()) }]);
    return true;
  };
  return {
    sheet,
    cell,
    typeInto,
    pick(name, address, word) {
      const { row, column } = place(address);
      const list = sheet(name).validation(row, column);
      const isOffered = list?.kind === 'list' && (list.formula1 ?? '').split(',').includes(word);
      if (!isOffered) throw new Error(`${address} does not offer ${word}`);
      return typeInto(name, address, word);
    },
    activate: (name) => sheet(name).activate(),
    select(name, address) {
      sheet(name).activate();
      sheet(name).select(place(address));
    },
    selectedAddress: () => `${quoteSheetName(grid.selection.sheet.name)}!${rangeAddress(grid.selection.range)}`,
  };
}

function place(address: string): RangeRef {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no cell`);
  return range;
}
