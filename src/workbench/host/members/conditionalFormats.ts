import type { RangeRef } from '../../../workbook/address';
import type { GridSheet } from '../../model/grid';
import { read } from '../hostObject';
import type { HostObject } from '../hostObject';

export function conditionalFormats(sheet: GridSheet, range: RangeRef): HostObject {
  return {
    className: 'ConditionalFormatCollection',
    methods: { GetCount: read(() => sheet.conditionalFormatCount(range)) },
  };
}
