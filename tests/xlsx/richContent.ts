import type { CellContent, CellStyle, FontContent, SheetContent, WorkbookContent } from '../../src/workbook/content';

export const baseFont: FontContent = { name: 'Times New Roman', size: 12 };

const line = { line: 'thin', color: '7F7F7F' } as const;

export const styles = {
  text: { font: baseFont, locked: true },
  title: {
    ...{ font: { ...baseFont, size: 14, bold: true, italic: true, underline: true, color: '1F3864' }, locked: true },
    ...{ horizontal: 'center', vertical: 'center', wrap: true, fill: 'DDEBF7' },
  },
  entry: {
    ...{ font: baseFont, locked: false, numberFormat: '#,##0', indent: 1, horizontal: 'right' },
    ...{
      border: { top: line, right: line, bottom: { line: 'medium', color: '000000' }, left: { ...line, line: 'hair' } },
    },
  },
  note: { font: { ...baseFont, name: '.VnTime' }, locked: false, numberFormat: '@', wrap: true, vertical: 'top' },
  rate: { font: baseFont, locked: true, numberFormat: '0.00%' },
} satisfies Record<string, CellStyle>;

export function emptySheet(name: string, cells: readonly CellContent[] = []): SheetContent {
  return {
    ...{ name, cells, visibility: 'visible', merges: [], columns: [], rowHeights: new Map(), isProtected: false },
    ...{ conditionalFormats: [], validations: [], showGridLines: true },
  };
}

export function workbookOf(sheets: readonly SheetContent[], names: WorkbookContent['names'] = []): WorkbookContent {
  return { sheets, names, styles, baseFont, title: 'Báo cáo', author: 'UBND xã' };
}

const block = (row: number, column: number, lastRow = row, lastColumn = column) => ({
  row,
  column,
  lastRow,
  lastColumn,
});

const report: SheetContent = {
  name: "Báo cáo 'quý' & năm",
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: 'Chỉ tiêu xây dựng xã hội học tập', style: 'title' },
    { row: 3, column: 1, value: '=1+1', style: 'text' },
    { row: 3, column: 2, value: '+84', style: 'text' },
    { row: 3, column: 3, value: '-5', style: 'text' },
    { row: 3, column: 4, value: '@xã', style: 'text' },
    { row: 3, column: 5, value: '#N/A', style: 'text' },
    { row: 4, column: 1, value: 1234, style: 'entry' },
    { row: 4, column: 2, value: 1542.5, style: 'entry' },
    { row: 4, column: 3, formula: 'IF(B4=0,"",A4/B4)', value: 1234 / 1542.5, style: 'rate' },
    { row: 4, column: 4, formula: 'A4<B4', value: true, style: 'text' },
    { row: 4, column: 5, formula: '"đủ & "&A4', value: 'đủ & 1234', style: 'text' },
    { row: 5, column: 1, formula: '1/0', value: { error: '#DIV/0!' }, style: 'rate' },
    { row: 5, column: 2, formula: 'A9=""', value: true, style: 'text' },
    { row: 5, column: 3, formula: '""', value: '', style: 'text' },
    { row: 5, column: 4, value: { error: '#REF!' }, style: 'text' },
    { row: 5, column: 5, value: false, style: 'text' },
    { row: 6, column: 1, style: 'note' },
    { row: 6, column: 2, value: ' hai dòng \nvà 𝕏 🎓 ', style: 'note' },
    { row: 6, column: 3, formula: '0', value: 0, style: 'entry' },
  ],
  merges: [block(1, 1, 1, 5)],
  columns: [{ width: 40 }, { width: 12.5 }, { width: 10 }, { width: 10 }, { width: 8, hidden: true }],
  rowHeights: new Map([
    [1, 33.75],
    [9, 20],
  ]),
  freeze: { row: 2, column: 1 },
  conditionalFormats: [
    { ranges: [block(4, 1, 4, 2), block(6, 1)], formula: 'ISTEXT(A4)', fill: 'FFC7CE', color: '9C0006', bold: true },
    { ranges: [block(4, 1)], formula: 'A4<$B4', fill: 'FFEB9C' },
  ],
  validations: [
    {
      ...{ ranges: [block(4, 1, 4, 2)], rule: { kind: 'whole', min: 0, max: 10_000_000 }, severity: 'stop' },
      ...{
        promptTitle: 'Số người',
        prompt: 'Nhập số nguyên.\nKhông nhập đơn vị.',
        errorTitle: 'Chưa đúng',
        error: 'Nhập số.',
      },
    },
    { ranges: [block(6, 1)], rule: { kind: 'list', items: ['Đạt', 'Chưa "đạt"', 'A & B'] }, severity: 'warning' },
    { ranges: [block(6, 2)], rule: { kind: 'textLength', min: 0, max: 500 }, severity: 'information' },
    { ranges: [block(7, 2, 9, 2)], rule: { kind: 'custom', formula: 'ISNUMBER(B7)' } },
    { ranges: [block(7, 1)], promptTitle: 'Ghi chú', prompt: 'Nêu lý do.' },
  ],
  isProtected: true,
  showGridLines: false,
  page: {
    ...{
      paper: 'A4',
      orientation: 'landscape',
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      fitToWidth: true,
    },
    ...{
      printArea: block(1, 1, 9, 5),
      titleRows: { first: 1, last: 2 },
      footer: '&CTrang &P/&N',
      centerHorizontally: true,
    },
  },
  tabColor: '4472C4',
};

/** One of everything that content can say. */
export const richContent: WorkbookContent = workbookOf(
  [
    report,
    { ...emptySheet('Hướng dẫn', [{ row: 1, column: 1, value: 'Cách đếm', style: 'text' }]), visibility: 'hidden' },
    { ...emptySheet('_chitieu', [{ row: 1, column: 1, value: 'my-duc', style: 'text' }]), visibility: 'veryHidden' },
    {
      ...emptySheet('Trống'),
      page: {
        paper: 'A4',
        orientation: 'portrait',
        margins: { top: 25, right: 15, bottom: 25, left: 30 },
        fitToWidth: false,
      },
    },
  ],
  [
    { name: 'ct.B1.num', refersTo: "'Báo cáo ''quý'' & năm'!$A$4" },
    { name: 'ct.meta.plan', refersTo: '=_chitieu!$A$1' },
    { name: 'ct.B1.num', scope: 'Hướng dẫn', refersTo: "'Hướng dẫn'!$A$1" },
  ],
);
