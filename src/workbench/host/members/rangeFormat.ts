import type { RangeRef } from '../../../workbook/address';
import type { GridSheet } from '../../model/grid';
import type { HostObject } from '../hostObject';
import { readCells } from './rangeCells';

/** Of a range's format, only what protects it. */
export function rangeFormat(sheet: GridSheet, range: RangeRef): HostObject {
  return {
    className: 'RangeFormat',
    navigations: { Protection: () => formatProtection(sheet, range) },
  };
}

function formatProtection(sheet: GridSheet, range: RangeRef): HostObject {
  const location = 'FormatProtection.locked';
  return {
    className: 'FormatProtection',
    scalars: {
      Locked: {
        get: () => {
          const locks = new Set(readCells(sheet, range, location, (cell) => cell.isLocked).flat());
          return locks.size === 1 ? [...locks][0] : null;
        },
      },
    },
  };
}
