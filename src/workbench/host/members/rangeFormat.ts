import type { RangeRef } from '../../../workbook/address';
import type { GridSheet } from '../../model/grid';
import type { HostObject } from '../hostObject';
import { readCells } from './rangeCells';

/** Of a range's format, only its fill and what protects it. */
export function rangeFormat(sheet: GridSheet, range: RangeRef): HostObject {
  return {
    className: 'RangeFormat',
    navigations: { Fill: () => rangeFill(sheet, range), Protection: () => formatProtection(sheet, range) },
  };
}

/** A range without a fill says white, one of several fills says nothing. */
function rangeFill(sheet: GridSheet, range: RangeRef): HostObject {
  return {
    className: 'RangeFill',
    scalars: {
      Color: {
        get: () => {
          const colors = new Set(readCells(sheet, range, 'RangeFill.color', ({ fill = '#FFFFFF' }) => fill).flat());
          return colors.size === 1 ? [...colors][0]?.toUpperCase() : '';
        },
      },
    },
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
