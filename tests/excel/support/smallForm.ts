import type { CellContent, SheetContent, WorkbookContent } from '../../../src/workbook/content';
import type { FormLocator } from '../../../src/workbook/live';
import { emptySheet, workbookOf } from '../../xlsx/richContent';

/** Ids in column A; B holds what is entered, C and D what comes of it by formulas like those of the real form. */
const rowFormulas = [
  'IF(INDEX($B:$B,ROW())="","",INDEX($B:$B,ROW())*2)',
  'IF(INDEX($B:$B,ROW())="","chưa có","đủ & xong")',
] as const;

function entryRow(row: number, id: string): readonly CellContent[] {
  return [
    { row, column: 1, value: id, style: 'text' },
    { row, column: 2, style: 'entry' },
    ...rowFormulas.map((formula, i) => ({ row, column: 3 + i, formula, value: '', style: 'text' })),
  ];
}

const report: SheetContent = {
  ...emptySheet('Báo cáo', [
    { row: 1, column: 1, formula: 'IF(COUNTBLANK($B$3:$B$4)=0,"Đủ","Chưa đủ")', value: 'Chưa đủ', style: 'text' },
    ...entryRow(3, 'B1.num'),
    ...entryRow(4, 'B2.num'),
  ]),
  isProtected: true,
};

const guide = emptySheet('Hướng dẫn', [{ row: 1, column: 1, value: 'Cách đếm', style: 'text' }]);

const data: SheetContent = {
  ...emptySheet('_chitieu', [
    { row: 1, column: 1, value: 'plan', style: 'text' },
    { row: 1, column: 2, value: 'my-duc-2024', style: 'text' },
  ]),
  visibility: 'hidden',
};

/** Three sheets as the real form has them: one to fill in, one to read, one to leave alone. */
export const smallForm: WorkbookContent = workbookOf(
  [report, guide, data],
  [
    { name: 'ct.meta.status', refersTo: "'Báo cáo'!$A$1" },
    { name: 'ct.B1.num', refersTo: "'Báo cáo'!$B$3" },
    { name: 'ct.B2.num', refersTo: "'Báo cáo'!$B$4" },
    { name: 'ct.meta.plan', refersTo: "'_chitieu'!$B$1" },
  ],
);

export const locator: FormLocator = {
  anchors: ['ct.meta.status', 'ct.meta.plan'],
  sheetNames: ['Báo cáo', '_chitieu'],
};

/** A clerk's own workbook with a sheet of the form's name. */
export const ownWorkbook: WorkbookContent = workbookOf(
  [
    emptySheet('Sổ họp', [{ row: 1, column: 1, value: 'Biên bản', style: 'text' }]),
    emptySheet('Báo cáo', [
      { row: 1, column: 1, value: 'Báo cáo quý của tôi', style: 'text' },
      { row: 2, column: 2, formula: '1+1', value: 2, style: 'text' },
    ]),
  ],
  [{ name: 'của_tôi', refersTo: "'Báo cáo'!$B$2" }],
);
