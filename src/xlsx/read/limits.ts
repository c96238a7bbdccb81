/**
 * What one file may cost us. The largest honest form holds about 1,500 cells in 200 KB of XML; the limits leave room for the
 * sheets a clerk keeps beside it, and keep any file at all under 256 MB of memory and 2 seconds.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Bytes of one inflated part. */
  readonly partBytes: number;
  /** Bytes of all inflated parts together; parts that hold no cells, such as pictures, are never inflated. */
  readonly totalBytes: number;
  readonly sheets: number;
  /** Cells of all sheets that hold a value or a formula. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** Characters of one cell's text, a comment, a sheet's name or what a name refers to: Excel's own limit for a cell. */
  readonly textLength: number;
  /** Characters of one formula as they stand in the XML: Excel's own limit of 8,192, with room for entities and for LibreOffice's. */
  readonly formulaLength: number;
  readonly names: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Comments of one sheet, old and new together, however many parts they stand in. */
  readonly comments: number;
  /** Cell formats: Excel's own limit. */
  readonly styles: number;
}

export const defaultLimits: ReadLimits = {
  fileBytes: 10 * 1024 * 1024,
  entries: 2_000,
  partBytes: 16 * 1024 * 1024,
  totalBytes: 32 * 1024 * 1024,
  sheets: 200,
  cells: 200_000,
  sharedStrings: 200_000,
  textLength: 32_767,
  formulaLength: 65_536,
  names: 10_000,
  merges: 50_000,
  comments: 10_000,
  styles: 65_490,
};
