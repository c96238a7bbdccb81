import type { RangeRef } from '../../../workbook/address';
import type { CellValidation, GridSheet } from '../../model/grid';
import type { HostObject } from '../hostObject';

/** `Excel.DataValidationType` by the file format's word. */
const types: Readonly<Record<string, string>> = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The validation of the range's first cell; the type tells where others differ. For reading back only. */
export function dataValidation(sheet: GridSheet, range: RangeRef): HostObject {
  const first = () => sheet.validation(range.row, range.column);
  return {
    className: 'DataValidation',
    scalars: {
      ErrorAlert: { get: () => errorAlert(first()) },
      IgnoreBlanks: { get: () => first()?.allowBlank ?? true },
      Prompt: { get: () => prompt(first()) },
      Rule: { get: () => rule(first()) },
      Type: { get: () => (isUniform(sheet, range) ? (types[first()?.kind ?? 'none'] ?? 'None') : 'Inconsistent') },
    },
  };
}

function isUniform(sheet: GridSheet, range: RangeRef): boolean {
  const kind = sheet.validation(range.row, range.column)?.kind;
  for (let row = range.row; row <= Math.min(range.lastRow, sheet.rowCount); row++) {
    for (let column = range.column; column <= Math.min(range.lastColumn, sheet.columnCount); column++) {
      if (sheet.validation(row, column)?.kind !== kind) return false;
    }
  }
  return true;
}

function prompt(validation: CellValidation | undefined): object | null {
  if (!validation) return null;
  return {
    showPrompt: validation.prompt !== undefined,
    title: validation.promptTitle ?? '',
    message: validation.prompt ?? '',
  };
}

function errorAlert(validation: CellValidation | undefined): object | null {
  if (!validation) return null;
  const { error, errorTitle, severity } = validation;
  return {
    showAlert: error !== undefined,
    style: alertStyles[severity],
    title: errorTitle ?? '',
    message: error ?? '',
  };
}

function rule(validation: CellValidation | undefined): object | null {
  if (!validation || validation.kind === 'none') return null;
  const { kind, operator, formula1, formula2 } = validation;
  if (kind === 'list') return { list: { inCellDropDown: true, source: formula1 ?? '' } };
  if (kind === 'custom') return { custom: { formula: formula1 ?? '' } };
  const named = operator === undefined ? 'Between' : operator.charAt(0).toUpperCase() + operator.slice(1);
  return { [kind === 'whole' ? 'wholeNumber' : kind]: { formula1, formula2, operator: named } };
}
