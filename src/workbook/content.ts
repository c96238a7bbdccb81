import type { RangeRef } from './address';
import type { CellValue } from './cell';
import type { DefinedName, SheetVisibility } from './snapshot';

/** Colours are six hexadecimal digits without `#`. */
export type Color = string;

export interface FontContent {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
}

export type BorderLine = 'thin' | 'hair' | 'medium' | 'dotted';

export interface CellStyle {
  readonly font: FontContent;
  readonly fill?: Color;
  readonly border?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', { line: BorderLine; color: Color }>>>;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Locale-neutral number-format code; `General` where absent, `@` for text. */
  readonly numberFormat?: string;
  /** Locked cells are stated one by one: the Normal style, which pasted cells bring along, is unlocked. */
  readonly locked: boolean;
}

/** One cell. With a formula, `value` is the result that is cached beside it. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** Without a leading `=`. */
  readonly formula?: string;
  /** Key into the sheet set's styles. */
  readonly style: string;
}

export interface ConditionalFormatContent {
  readonly ranges: readonly RangeRef[];
  /**
   * Formula that is true where the format applies, without `=`. Its relative references count from the first range's first cell,
   * which has to be the upper left corner of all ranges, because programs disagree about any other.
   */
  readonly formula: string;
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'whole' | 'textLength'; readonly min: number; readonly max: number }
  | { readonly kind: 'custom'; readonly formula: string };

/**
 * Data validation of one kind of entry. Limits of Excel: titles 32, prompt 255, error text 225, inline list 255 characters. The
 * ranges of a custom formula obey what is said of a conditional format's.
 */
export interface ValidationContent {
  readonly ranges: readonly RangeRef[];
  /** Absent: the input message alone. */
  readonly rule?: ValidationRule;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly severity?: 'stop' | 'warning' | 'information';
}

export interface PageContent {
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly fitToWidth: boolean;
  /** Per cent of the natural size, for a sheet that is wider than one page. */
  readonly scale?: number;
  readonly printArea?: RangeRef;
  /** Rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Rows that begin a page of their own accord, besides those that begin one because the page before is full. */
  readonly rowBreaks?: readonly number[];
  /** Footer in Excel's codes, for example `&CTrang &P/&N`. */
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
}

/** A native chart over cells of the workbook; Excel for the web refuses to insert sheets that have one. */
export interface ChartContent {
  readonly kind: 'column' | 'bar';
  readonly grouping: 'clustered' | 'stacked';
  /** Upper end of the axis of values; the program's choice where absent. */
  readonly most?: number;
  readonly title: string;
  /** Cells that it covers. */
  readonly place: RangeRef;
  /** Reference with its sheet, for example `'Biểu đồ'!$A$3:$A$9`; so are the values. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: Color }[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly CellContent[];
  readonly merges: readonly RangeRef[];
  /** Widths in characters, for column 1 onwards. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows among these that a program may fit to what is typed later; the height is where they start. */
  readonly growingRows?: ReadonlySet<number>;
  /** How many rows at the top and columns at the left stay in view. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly validations: readonly ValidationContent[];
  /** Protected without a password; formatting of rows and columns stays allowed. */
  readonly isProtected: boolean;
  readonly showGridLines: boolean;
  readonly page?: PageContent;
  readonly tabColor?: Color;
  readonly charts?: readonly ChartContent[];
}

/** A whole workbook that we write: styles are named once and referred to by the cells. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Font of the Normal style. */
  readonly baseFont: FontContent;
  readonly title: string;
  readonly author: string;
}
