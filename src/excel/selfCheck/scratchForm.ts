import type { RangeRef } from '../../workbook/address';
import type { CellContent, CellStyle, WorkbookContent } from '../../workbook/content';

const font = { name: 'Times New Roman', size: 12 };
const locked: CellStyle = { font, locked: true };
const entry: CellStyle = { font, locked: false, numberFormat: '#,##0', fill: 'E8F3FC' };

const cell = (row: number, column: number): RangeRef => ({ row, column, lastRow: row, lastColumn: column });

/** Rows of an entry, a base figure and what a formula makes of them, as the real form has them. */
const rows = [2, 3, 4] as const;
const rowCells = (row: number): readonly CellContent[] => [
  { row, column: 1, value: `thử.${String(row)}`, style: 'locked' },
  { row, column: 2, style: 'entry' },
  { row, column: 3, formula: 'IF(INDEX($B:$B,ROW())="","",INDEX($B:$B,ROW())*2)', value: '', style: 'locked' },
];

const sheet = '_thử biểu mẫu';

/** Where the check writes to see whether it hears of it. */
export const writtenCell = 'B2';

/** One small sheet with everything that the form relies on. Nobody is to see it: it goes when the check is over. */
export const scratchForm: WorkbookContent = {
  sheets: [
    {
      ...{ name: sheet, visibility: 'visible', isProtected: true, showGridLines: true },
      cells: [
        { row: 1, column: 1, formula: 'IF(COUNTBLANK($B$2:$B$4)=0,"đủ","thiếu")', value: 'thiếu', style: 'locked' },
        ...rows.flatMap(rowCells),
      ],
      ...{ merges: [], columns: [], rowHeights: new Map<number, number>() },
      conditionalFormats: [{ ranges: [{ ...cell(2, 2), lastRow: 4 }], formula: 'ISTEXT(B2)', fill: 'FFC7CE' }],
      validations: [
        {
          ranges: [cell(2, 2), cell(3, 2)],
          rule: { kind: 'whole', min: 0, max: 1000 },
          prompt: 'số',
          severity: 'stop',
        },
        { ranges: [cell(4, 2)], rule: { kind: 'list', items: ['có', 'không'] }, severity: 'stop' },
      ],
    },
  ],
  names: rows.map((row) => ({ name: `thử.ô${String(row)}`, refersTo: `'${sheet}'!$B$${String(row)}` })),
  styles: { locked, entry },
  baseFont: font,
  title: sheet,
  author: '',
};
