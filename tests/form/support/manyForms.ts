import { MAX_COLUMN } from '../../../src/workbook/address';
import type { CellContent, SheetContent, WorkbookContent } from '../../../src/workbook/content';

/** Puts the report sheets of many templates into one workbook: their formulas know neither names nor other sheets. */
export function manyForms(contents: readonly WorkbookContent[]): WorkbookContent {
  const [first] = contents;
  if (!first) throw new Error('No form');
  const sheets = contents.map(({ sheets: [report] }, index) => {
    if (!report) throw new Error('No report');
    return { ...bare(report), name: `F${index}` };
  });
  return { ...first, sheets, names: [] };
}

/** Cells alone, which is all that a calculation needs. */
function bare({ name, cells, columns }: SheetContent): SheetContent {
  return {
    name,
    visibility: 'visible',
    cells,
    merges: [],
    columns: columns.slice(0, MAX_COLUMN),
    rowHeights: new Map(),
    conditionalFormats: [],
    validations: [],
    isProtected: false,
    showGridLines: true,
  };
}

/** First column of the cells that repeat conditional formats and validations, right of everything that a form has. */
export const proofColumn = 30;

/**
 * A cell for each row and conditional format of a report sheet: the format's formula, seen from that row. The formulas name
 * their row without `$`, so another row is another number.
 */
export function highlightProofs({ conditionalFormats }: SheetContent): (CellContent & { readonly from: number })[] {
  return conditionalFormats.flatMap(({ ranges, formula }, index) => {
    const [range] = ranges;
    if (!range) return [];
    return Array.from({ length: range.lastRow - range.row + 1 }, (_, step) => ({
      row: range.row + step,
      column: proofColumn + index,
      style: 'word',
      formula: formula.replace(new RegExp(`(\\$[A-Z]+)${range.row}\\b`, 'g'), `$1${range.row + step}`),
      from: index,
    }));
  });
}

/** For each custom validation, its formula in a cell of the same row; `of`: the column that it is about. */
export function validationProofs({
  validations,
  conditionalFormats,
}: SheetContent): (CellContent & { readonly of: number })[] {
  const first = proofColumn + conditionalFormats.length;
  return validations.flatMap(({ ranges: [range], rule }) =>
    range && rule?.kind === 'custom'
      ? [{ row: range.row, column: first + range.column, style: 'word', formula: rule.formula, of: range.column }]
      : [],
  );
}
