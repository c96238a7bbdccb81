import { joinBlocks, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { baseFont, formStyles } from '../../form/template/styles';
import { textRow, type TextPart } from '../../form/template/textRow';
import type { WorkbookContent } from '../../workbook/content';
import type { CorrectionTexts } from './correctionTexts';
import type { CorrectionSheet } from './items';

const widths = [5, 11, 11, 7, 30, 18, 42, 42].map((width) => ({ width }));
const columns = ['number', 'kind', 'sheet', 'cell', 'subject', 'value', 'problem', 'remedy'] as const;
const across = [1, columns.length] as const;
const left = [1, 5] as const;
const right = [6, columns.length] as const;
const signature = [7, columns.length] as const;

/** A request as a workbook of one sheet, made to be printed, signed and sent. */
export function correctionContent(sheet: CorrectionSheet, texts: CorrectionTexts): WorkbookContent {
  const head = headBlocks(sheet, texts);
  const headRow = head.length + 1;
  const rows = [...head, headingRow(headRow, texts), ...itemRows(sheet, headRow + 1)];
  const foot = footBlocks(sheet, texts, rows.length + 1);
  const { cells, merges, heights } = joinBlocks([...rows, ...foot]);
  return {
    sheets: [
      {
        name: texts.title.slice(0, 31),
        visibility: 'visible',
        cells,
        merges,
        columns: widths,
        rowHeights: new Map(heights),
        freeze: { row: headRow, column: 0 },
        conditionalFormats: [],
        validations: [],
        isProtected: false,
        showGridLines: false,
        page: {
          ...officialPage(texts.footer, 'landscape'),
          titleRows: { first: headRow, last: headRow },
        },
      },
    ],
    names: [],
    styles: formStyles('0'),
    baseFont,
    title: `${texts.title} – ${sheet.to}`,
    author: texts.author,
  };
}

function headBlocks({ office, to, opening }: CorrectionSheet, texts: CorrectionTexts): Block[] {
  const lines: (readonly TextPart[])[] = [
    [
      { columns: left, style: 'centeredBold', value: office.toUpperCase() },
      { columns: right, style: 'centeredBold', value: texts.nation },
    ],
    [{ columns: right, style: 'motto', value: texts.motto }],
    [{ columns: across, style: 'title', value: texts.title.toUpperCase() }],
    [{ columns: across, style: 'centeredBold', value: to }],
    [{ columns: across, style: 'left', value: opening }],
  ];
  return lines.map((parts, index) => textRow(widths, index + 1, parts, 20));
}

function headingRow(row: number, { headings }: CorrectionTexts): Block {
  const parts = columns.map((key, index): TextPart => ({ columns: at(index), style: 'head', value: headings[key] }));
  return textRow(widths, row, parts, 30);
}

function itemRows({ items }: CorrectionSheet, first: number): Block[] {
  return items.map((item, index) => {
    const { kind, sheet, cell, subject, value, problem, remedy } = item;
    const texts = [kind, sheet, cell, subject, value, problem, remedy];
    const parts: TextPart[] = [
      { columns: at(0), style: 'number', value: index + 1 },
      ...texts.map((text, place): TextPart => ({ columns: at(place + 1), style: 'receivedText', value: text })),
    ];
    return textRow(widths, first + index, parts);
  });
}

function footBlocks({ resend }: CorrectionSheet, texts: CorrectionTexts, first: number): Block[] {
  const { role, how } = texts.signature;
  const lines: TextPart[] = [
    { columns: across, style: 'left', value: resend },
    { columns: across, style: 'left', value: texts.closing },
    { columns: signature, style: 'freeBold', value: role },
    { columns: signature, style: 'freeItalic', value: how },
  ];
  return lines.map((part, index) => textRow(widths, first + index, [part], 20));
}

function at(index: number): readonly [number, number] {
  return [index + 1, index + 1];
}
