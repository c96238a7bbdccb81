import type { CellContent, PageContent, SheetContent } from '../../workbook/content';
import type { RangeRef } from '../../workbook/address';
import { pageBreaks, type RowRun } from './pageBreaks';
import type { StyleName } from './styles';
import { textRow } from './textRow';

const columns = [{ width: 5 }, { width: 24 }, { width: 50 }, { width: 19 }, { width: 12 }];
const across = [1, columns.length] as const;
const meaning = [3, columns.length] as const;

/** Lays out the guide from top to bottom. */
export class GuideWriter {
  readonly #cells: CellContent[] = [];
  readonly #merges: RangeRef[] = [];
  readonly #heights = new Map<number, number>();
  readonly #heads: RowRun[] = [];
  #row = 1;

  title(text: string): void {
    this.#add([[across, 'guideTitle', text]], 30);
  }

  section(text: string): void {
    this.#row += 1;
    // Its title, column headings and a group's name stand above a row of theirs.
    this.#heads.push({ first: this.#row, last: this.#row + 3 });
    this.#add([[across, 'guideSection', text]], 22);
  }

  group(text: string): void {
    this.#heads.push({ first: this.#row, last: this.#row + 1 });
    this.#add([[across, 'group', text]], 20);
  }

  heads(texts: readonly string[]): void {
    this.#add(texts.map((text, index) => [[index + 1, index + 1], 'guideHead', text]));
  }

  /** A numbered text across the page. */
  wideRow(number: number, text: string): void {
    this.#add([
      [[1, 1], 'guideNumber', number],
      [[2, columns.length], 'guideText', text],
    ]);
  }

  /** A word of the form and what it means. */
  termRow(term: string, text: string): void {
    this.#add([
      [[1, 2], 'guideBold', term],
      [meaning, 'guideText', text],
    ]);
  }

  definition(number: number | string, texts: readonly string[]): void {
    this.#add([
      [[1, 1], 'guideNumber', number],
      ...texts.map((text, index): Part => [[index + 2, index + 2], index === 0 ? 'guideBold' : 'guideText', text]),
    ]);
  }

  note(text: string): void {
    this.#row += 1;
    this.#add([[across, 'guideNote', text]]);
  }

  /** The page gets breaks where a heading would else be left alone at the end of one. */
  sheetParts(page: PageContent): Pick<SheetContent, 'cells' | 'merges' | 'columns' | 'rowHeights' | 'page'> {
    const rows = { first: 1, last: this.#row - 1 };
    const rowBreaks = pageBreaks(page, { columns, rowHeights: this.#heights }, rows, this.#heads);
    return {
      cells: this.#cells,
      merges: this.#merges,
      columns,
      rowHeights: this.#heights,
      page: { ...page, rowBreaks },
    };
  }

  #add(parts: readonly Part[], lowest = 0): void {
    const texts = parts.map(([range, style, value]) => ({ columns: range, style, value }));
    const { cells, merges = [], heights = [] } = textRow(columns, this.#row, texts, lowest);
    this.#cells.push(...cells);
    this.#merges.push(...merges);
    for (const [row, height] of heights) this.#heights.set(row, height);
    this.#row += 1;
  }
}

type Part = readonly [columns: readonly [first: number, last: number], style: StyleName, value: string | number];
