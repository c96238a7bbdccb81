import type { SheetContent } from '../../workbook/content';
import { metaCell, metaKeys, planVersionCell, type MetaKey } from '../bindForm';
import { sheetNames } from '../sheetNames';
import { cellOf } from './block';

/**
 * The hidden sheet that says which form this is, and beside the plan's id which version of the plan. The receipt stays empty until the form
 * is checked; it alone is unlocked.
 */
export function dataSheet(meta: Readonly<Record<MetaKey, string>>, planVersion: number, warning: string): SheetContent {
  const version = planVersionCell(metaCell('plan'));
  return {
    name: sheetNames.data,
    visibility: 'hidden',
    cells: [
      ...metaKeys.flatMap((key) => {
        const { row, column } = metaCell(key);
        const value = key === 'year' ? Number(meta.year) : meta[key];
        const style = key === 'receipt' ? 'receipt' : key === 'year' ? 'key' : 'text';
        return [
          cellOf(row, column - 1, 'key', { value: key }),
          cellOf(row, column, style, { value: value === '' ? null : value }),
        ];
      }),
      cellOf(version.row, version.column, 'key', { value: planVersion }),
      cellOf(metaKeys.length + 2, 1, 'key', { value: warning }),
    ],
    merges: [],
    columns: [{ width: 14 }, { width: 60 }],
    rowHeights: new Map(),
    conditionalFormats: [],
    validations: [],
    isProtected: true,
    showGridLines: true,
  };
}
