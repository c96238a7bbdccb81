import { WHOLE_WORKBOOK, EventType } from '../eventTypes';
import { findSheet } from '../hostContext';
import type { HostContext } from '../hostContext';
import { itemNotFound } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { GridSheet } from '../../model/grid';
import { eventMethods } from './eventMethods';
import { checkSheetName } from './sheetName';
import { worksheetObject } from './worksheet';

export function worksheetCollection(host: HostContext): HostObject {
  const item = (key: unknown) => {
    const sheet = findSheet(host, key);
    return sheet ? worksheetObject(host, sheet.id) : null;
  };
  const at = (sheets: readonly GridSheet[], index: number) => {
    const sheet = sheets.at(index);
    if (!sheet) throw itemNotFound('WorksheetCollection.getFirst');
    return worksheetObject(host, sheet.id);
  };
  const listed = (visibleOnly: unknown) =>
    visibleOnly === true ? host.grid.sheets.filter((sheet) => sheet.visibility === 'visible') : host.grid.sheets;
  return {
    className: 'WorksheetCollection',
    items: () => host.grid.sheets.map((sheet) => worksheetObject(host, sheet.id)),
    item: (key) => {
      const sheet = item(key);
      if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
      return sheet;
    },
    methods: {
      Add: write(([name]) => worksheetObject(host, addSheet(host, name).id)),
      GetActiveWorksheet: read(() => worksheetObject(host, host.grid.activeSheet.id)),
      GetCount: read(([visibleOnly]) => listed(visibleOnly).length),
      GetFirst: read(([visibleOnly]) => at(listed(visibleOnly), 0)),
      GetLast: read(([visibleOnly]) => at(listed(visibleOnly), -1)),
      GetItemOrNullObject: read(([key]) => item(key)),
      ...eventMethods(host, WHOLE_WORKBOOK, {
        DataChanged: EventType.changed,
        Activated: EventType.activated,
        Added: EventType.added,
        Deleted: EventType.deleted,
      }),
    },
  };
}

function addSheet(host: HostContext, name: unknown): GridSheet {
  if (name !== undefined && name !== null) {
    return host.grid.addSheet(checkSheetName(host, name, 'WorksheetCollection.add'));
  }
  let number = host.grid.sheets.length + 1;
  while (findSheet(host, `Sheet${String(number)}`)) number++;
  return host.grid.addSheet(`Sheet${String(number)}`);
}
