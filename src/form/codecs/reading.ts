import type { CellRef } from '../../workbook/address';

/** How a text can be understood as a value; the sentence is made in messages/. */
export type ReadingWay =
  /** Spaces, no-break spaces, zero-width characters or an apostrophe around a plain number. */
  | 'trimmed'
  /** Points or spaces between groups of three digits: "1.234". */
  | 'grouped'
  /** A comma or point that may also be a decimal mark: "1,234", or 1.234 typed into an English Excel. */
  | 'grouped-or-decimal'
  /** A word of measure behind the number: "120 người". */
  | 'with-unit'
  /** "95%" or 0.95, where the row counts: that share of the row's denominator. */
  | 'share'
  /** Full-width or Arabic-Indic digits. */
  | 'other-digits'
  /** Letters that look like digits: O for 0, l for 1. */
  | 'letters-for-digits'
  /** "khoảng 120", "~120", ">100". */
  | 'approximate'
  /** "120/150": the first, or the second number. */
  | 'part-of-fraction'
  /** "1e3". */
  | 'scientific'
  /** "-", "không": nil. */
  | 'nil'
  /** "chưa có", "…" in another shape: the figure cannot be had. */
  | 'unavailable'
  /** A choice or level in other words, case or accents. */
  | 'choice'
  /** A font of the time before Unicode (TCVN3, VNI). */
  | 'legacy-font'
  /** A whole number but for what computing with fractions left of them: 3300.0000000000005. */
  | 'computed'
  /** A formula replaced by its own result. */
  | 'result'
  /** 95 shown as 9500 %, or 0.95 where 95 was meant. */
  | 'scaled'
  /** The number as it stands, in a format that shows it. */
  | 'reformatted'
  /** A figure that stands beside the cell where it belongs. */
  | 'moved'
  /** The code of the unit whose name stands where its code belongs. */
  | 'unit-name';

/** What a cell that cannot be used as it is may mean. */
export interface OfferedReading {
  /** What would be written: a number, or the word of a choice or text. */
  readonly to: number | string;
  readonly way: ReadingWay;
  /** Number format that the cell needs so that it shows what it holds. */
  readonly numberFormat?: string;
  /** Another cell, in which it stands and where nothing is asked for: it is to be emptied with this. */
  readonly movedFrom?: CellRef;
}
