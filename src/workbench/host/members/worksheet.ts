import type { SheetVisibility } from '../../../workbook/snapshot';
import type { GridSheet } from '../../model/grid';
import { wholeArgument } from '../args';
import { EventType } from '../eventTypes';
import { sheetById } from '../hostContext';
import type { HostContext } from '../hostContext';
import { invalidArgument, invalidOperation } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject } from '../hostObject';
import { eventMethods } from './eventMethods';
import { namedItemCollection } from './namedItems';
import { rangeObject } from './range';
import { parseAddress, wholeSheet } from './rangeAddress';
import { checkSheetName } from './sheetName';
import { worksheetProtection } from './worksheetProtection';

const visibilities: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export function worksheetObject(host: HostContext, id: string): HostObject {
  const sheet = (member: string) => sheetById(host, id, `Worksheet.${member}`);
  const used = (valuesOnly: unknown) => {
    const range = sheet('getUsedRange').usedRange(valuesOnly === true);
    return range && rangeObject(host, id, range);
  };
  return {
    className: 'Worksheet',
    identity: { Id: id },
    scalars: {
      Id: { get: () => id },
      Name: {
        get: () => sheet('name').name,
        set: (name) => sheet('name').rename(checkSheetName(host, name, 'Worksheet.name', id)),
      },
      Position: {
        get: () => sheet('position').position,
        set: (position) => {
          const isPlace = typeof position === 'number' && Number.isInteger(position);
          if (!isPlace || position < 0 || position >= host.grid.sheets.length)
            throw invalidArgument('Worksheet.position');
          sheet('position').move(position);
        },
      },
      Visibility: {
        get: () => visibilities[sheet('visibility').visibility],
        set: (value) => show(host, sheet('visibility'), value),
      },
    },
    navigations: {
      Names: () => namedItemCollection(host, id),
      Protection: () => worksheetProtection(host, id),
    },
    methods: {
      Activate: read(() => {
        if (sheet('activate').visibility !== 'visible') throw invalidOperation('Worksheet.activate');
        sheet('activate').activate();
      }),
      Delete: write(() => remove(host, sheet('delete'))),
      GetCell: read((args) => {
        const row = wholeArgument(args, 0, 'Worksheet.getCell') + 1;
        const column = wholeArgument(args, 1, 'Worksheet.getCell') + 1;
        return rangeObject(host, sheet('getCell').id, { row, column, lastRow: row, lastColumn: column });
      }),
      GetRange: read(([address]) => {
        const isWhole = address === undefined || address === null || address === '';
        const range = isWhole ? wholeSheet : parseAddress(address, 'Worksheet.getRange');
        return rangeObject(host, sheet('getRange').id, range);
      }),
      GetRangeByIndexes: read((args) => {
        const location = 'Worksheet.getRangeByIndexes';
        const [row, column] = [wholeArgument(args, 0, location), wholeArgument(args, 1, location)];
        const [rows, columns] = [wholeArgument(args, 2, location, 1), wholeArgument(args, 3, location, 1)];
        const range = { row: row + 1, column: column + 1, lastRow: row + rows, lastColumn: column + columns };
        return rangeObject(host, sheet('getRangeByIndexes').id, range);
      }),
      GetUsedRange: read(([valuesOnly]) => used(valuesOnly) ?? rangeObject(host, id, parseAddress('A1', ''))),
      GetUsedRangeOrNullObject: read(([valuesOnly]) => used(valuesOnly) ?? null),
      ...eventMethods(host, id, { DataChanged: EventType.changed, Activated: EventType.activated }),
    },
  };
}

function show(host: HostContext, sheet: GridSheet, value: unknown): void {
  const [visibility] = Object.entries(visibilities).find(([, name]) => name === value) ?? [];
  if (visibility === undefined) throw invalidArgument('Worksheet.visibility');
  if (visibility !== 'visible' && isLastVisible(host, sheet)) throw invalidOperation('Worksheet.visibility');
  sheet.show(visibility as SheetVisibility);
}

function remove(host: HostContext, sheet: GridSheet): void {
  if (sheet.visibility === 'veryHidden' || isLastVisible(host, sheet)) throw invalidOperation('Worksheet.delete');
  sheet.remove();
}

function isLastVisible(host: HostContext, sheet: GridSheet): boolean {
  return host.grid.sheets.every((other) => other.id === sheet.id || other.visibility !== 'visible');
}
