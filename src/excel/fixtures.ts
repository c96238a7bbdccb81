import { type RangeRef, cellAddress } from '../workbook/address';
import type { CellStyle, SheetContent, ValidationContent, ValidationRule, WorkbookContent } from '../workbook/content';
import { answered } from './run';

/** What a cell has besides its content. */
export interface FixtureState {
  readonly validation: string;
  readonly prompt: string;
  /** How many conditional formats reach the cell. */
  readonly highlights: number;
  readonly numberFormat: string;
  readonly isLocked: boolean;
  /** `#RRGGBB`, in capitals. */
  readonly fill: string;
}

/** A cell that may be typed into, and what it had when it was made. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly highlights: number;
  hasValidation(state: FixtureState): boolean;
  hasStyle(state: FixtureState): boolean;
}

/** `Excel.DataValidationType` of our rules; without a rule there is a message alone. */
const types: Readonly<Record<ValidationRule['kind'], string>> = {
  list: 'List',
  whole: 'WholeNumber',
  textLength: 'TextLength',
  custom: 'Custom',
};

export function expectedCells(sheet: SheetContent, { styles }: WorkbookContent): readonly ExpectedCell[] {
  return sheet.cells.flatMap(({ row, column, style: name }) => {
    const style = styles[name];
    if (!style || style.locked) return [];
    const covers = ({ ranges }: { readonly ranges: readonly RangeRef[] }) =>
      ranges.some((range) => isInside(row, column, range));
    const validation = sheet.validations.find(covers);
    return [
      {
        row,
        column,
        highlights: sheet.conditionalFormats.filter(covers).length,
        hasValidation: (state) => !validation || isHeld(validation, state),
        hasStyle: (state) => isStyled(style, state),
      },
    ];
  });
}

export function queueFixtures(
  sheet: Excel.Worksheet,
  cells: readonly Pick<ExpectedCell, 'row' | 'column'>[],
): () => readonly FixtureState[] {
  const readers = cells.map(({ row, column }) => queueFixture(sheet.getRange(cellAddress(row, column))));
  return () => readers.map((read) => read());
}

function queueFixture(range: Excel.Range): () => FixtureState {
  range.load('numberFormat,dataValidation/type,dataValidation/prompt,format/fill/color,format/protection/locked');
  const highlights = range.conditionalFormats.getCount();
  return () => stateOf(range, highlights);
}

function stateOf(range: Excel.Range, highlights: OfficeExtension.ClientResult<number>): FixtureState {
  const { dataValidation, format } = range;
  return {
    validation: dataValidation.type,
    // Typed as always there; a cell without a validation has none.
    prompt: (dataValidation.prompt as Excel.DataValidationPrompt | null)?.message ?? '',
    highlights: highlights.value,
    numberFormat: String(answered(range.numberFormat)[0]?.[0]),
    isLocked: format.protection.locked,
    fill: format.fill.color.toUpperCase(),
  };
}

function isHeld({ rule, prompt }: ValidationContent, state: FixtureState): boolean {
  const hasType = state.validation === (rule ? types[rule.kind] : 'None');
  return hasType && (prompt === undefined || plain(prompt) === plain(state.prompt));
}

function isStyled(style: CellStyle, state: FixtureState): boolean {
  const hasFill = style.fill === undefined || state.fill === `#${style.fill.toUpperCase()}`;
  return hasFill && !state.isLocked && state.numberFormat === (style.numberFormat ?? 'General');
}

function isInside(row: number, column: number, range: RangeRef): boolean {
  return row >= range.row && row <= range.lastRow && column >= range.column && column <= range.lastColumn;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
