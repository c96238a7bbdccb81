import { rangeAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { GridEvent } from '../model/grid';
import { EventType, WHOLE_WORKBOOK } from './eventTypes';
import { plainValue, valueType } from './cellValues';
import type { HostMessage } from './protocol';

/** What Excel sends of an event: to those who listen to the sheet, and to those who listen to all of them. */
export function eventMessages(event: GridEvent): HostMessage[] {
  const [messageType, details] = content(event);
  const message = JSON.stringify({ ...details, worksheetId: event.sheetId });
  return [event.sheetId, WHOLE_WORKBOOK].map((targetId) => ({
    messageCategory: 65536,
    messageType,
    targetId,
    message,
  }));
}

function content(event: GridEvent): [number, object] {
  switch (event.kind) {
    case 'activated':
      return [EventType.activated, {}];
    case 'added':
      return [EventType.added, { source: 'Local' }];
    case 'deleted':
      return [EventType.deleted, { source: 'Local' }];
    case 'edited':
      return [
        EventType.changed,
        {
          changeType: event.change,
          address: rangeAddress(event.range),
          source: 'Local',
          triggerSource: event.author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
          ...singleCell(event),
        },
      ];
  }
}

function singleCell({ before, after }: { before?: CellValue; after?: CellValue }): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: plainValue(before),
    valueTypeBefore: valueType(before),
    valueAfter: plainValue(after),
    valueTypeAfter: valueType(after),
  };
}
