import { joinBlocks, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow, type TextPart } from '../../form/template/textRow';
import type { SheetContent } from '../../workbook/content';

/** A titled list: its headings and its rows, each as many texts and numbers as there are columns after the running number. */
export interface TableSection {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Said where there are no rows. */
  readonly none: string;
}

/** A sheet of lists, one below the other, numbered and made to be printed. Widths do not count the number's column. */
export function tableSheet(
  name: string,
  sections: readonly TableSection[],
  columnWidths: readonly number[],
  footer: string,
): SheetContent {
  const widths = [{ width: 6 }, ...columnWidths.map((width) => ({ width }))];
  const across = [1, widths.length] as const;
  const blocks: Block[] = [];
  let row = 1;
  const add = (parts: readonly TextPart[], lowest: number): void => {
    blocks.push(textRow(widths, row++, parts, lowest));
  };
  for (const { title, headings, rows, none } of sections) {
    add([{ columns: across, style: 'guideSection', value: title }], 26);
    if (rows.length === 0) {
      add([{ columns: across, style: 'left', value: none }], 20);
      row += 1;
      continue;
    }
    add(
      headings.map((value, index): TextPart => ({ columns: [index + 1, index + 1], style: 'head', value })),
      30,
    );
    rows.forEach((values, index) => {
      add([{ columns: [1, 1], style: 'number', value: index + 1 }, ...values.map(cellPart)], 20);
    });
    row += 1;
  }
  const { cells, merges, heights } = joinBlocks(blocks);
  return {
    name,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights.map(([at, height]) => [at, Math.min(MAX_HEIGHT, height)])),
    conditionalFormats: [],
    validations: [],
    isProtected: false,
    showGridLines: false,
    page: {
      ...officialPage(footer, 'landscape'),
      ...(sections.length === 1 && { titleRows: { first: headRow, last: headRow } }),
    },
  };
}

/** Where the headings of the first list stand; the only list of a sheet repeats them on every page. */
const headRow = 2;

/** Excel's own limit is 409.5 points. */
const MAX_HEIGHT = 400;

function cellPart(value: string | number, index: number): TextPart {
  const columns = [index + 2, index + 2] as const;
  return { columns, style: typeof value === 'number' ? 'count' : 'receivedText', value };
}
