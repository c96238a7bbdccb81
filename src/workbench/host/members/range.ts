import { parseReference } from '../../../workbook/address';
import type { RangeRef } from '../../../workbook/address';
import { around } from '../../model/ranges';
import { objectArgument } from '../args';
import { plainValue, valueType } from '../cellValues';
import { sheetById } from '../hostContext';
import type { HostContext } from '../hostContext';
import { invalidOperation, itemNotFound, sizeMismatch } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject, Method } from '../hostObject';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { absoluteReference, fullAddress, parseAddress } from './rangeAddress';
import { clearCells, formulaOrValue, readCells, writeContents, writeFormats } from './rangeCells';
import { rangeFormat } from './rangeFormat';
import { rangeLooks } from './rangeLooks';
import { derivedRanges, intersection, onSheet } from './rangeGeometry';
import { worksheetObject } from './worksheet';

export function rangeObject(host: HostContext, sheetId: string, range: RangeRef): HostObject {
  const sheet = (member: string) => sheetById(host, sheetId, `Range.${member}`);
  const cells = <Value>(member: string, view: Parameters<typeof readCells<Value>>[3]) =>
    readCells(sheet(member), range, `Range.${member}`, view);
  return {
    className: 'Range',
    isKept: true,
    scalars: {
      Address: { get: () => fullAddress(sheet('address').name, range) },
      CellCount: { get: () => (range.lastRow - range.row + 1) * (range.lastColumn - range.column + 1) },
      ColumnCount: { get: () => range.lastColumn - range.column + 1 },
      ColumnIndex: { get: () => range.column - 1 },
      Formulas: {
        get: () => cells('formulas', formulaOrValue),
        set: (input) => writeContents(host, sheet('formulas'), range, input, 'Range.formulas'),
      },
      NumberFormat: {
        get: () => cells('numberFormat', (cell) => cell.numberFormat ?? 'General'),
        set: (input) => writeFormats(sheet('numberFormat'), range, input, 'Range.numberFormat'),
      },
      RowCount: { get: () => range.lastRow - range.row + 1 },
      RowIndex: { get: () => range.row - 1 },
      Text: { get: () => cells('text', (cell) => cell.text) },
      ValueTypes: { get: () => cells('valueTypes', (cell) => valueType(cell.value)) },
      Values: {
        get: () => cells('values', (cell) => plainValue(cell.value)),
        set: (input) => writeContents(host, sheet('values'), range, input, 'Range.values'),
      },
      // For `names.add`, which takes a range; the library never asks for it.
      _Reference: { get: () => absoluteReference(sheet('address').name, range) },
    },
    navigations: {
      ConditionalFormats: () => conditionalFormats(sheet('conditionalFormats'), range),
      DataValidation: () => dataValidation(sheet('dataValidation'), range),
      Format: () => rangeFormat(sheet('format'), range),
      Worksheet: () => worksheetObject(host, sheet('worksheet').id),
    },
    methods: {
      ...rangeMethods(host, sheetId, range),
      ...rangeLooks(sheet, range),
      ...derived(host, sheetId, range),
    },
  };
}

function rangeMethods(host: HostContext, sheetId: string, range: RangeRef): Record<string, Method> {
  const sheet = (member: string) => sheetById(host, sheetId, `Range.${member}`);
  const other = (args: readonly unknown[], location: string) => {
    const reference = objectArgument(args, 0)?.scalars?.['_Reference']?.get();
    return (typeof reference === 'string' && parseReference(reference)) || parseAddress(args[0], location);
  };
  const made = (result: RangeRef | undefined) => (result ? rangeObject(host, sheetId, result) : null);
  const used = (valuesOnly: unknown) => {
    const all = sheet('getUsedRange').usedRange(valuesOnly === true);
    return made(all && intersection(all, range));
  };
  return {
    Clear: write(([applyTo]) => clearCells(sheet('clear'), range, applyTo, 'Range.clear')),
    GetBoundingRect: read((args) => made(around([range, other(args, 'Range.getBoundingRect')]))),
    GetIntersection: read((args) => {
      const common = made(intersection(range, other(args, 'Range.getIntersection')));
      if (!common) throw itemNotFound('Range.getIntersection');
      return common;
    }),
    GetIntersectionOrNullObject: read((args) =>
      made(intersection(range, other(args, 'Range.getIntersectionOrNullObject'))),
    ),
    GetUsedRange: read(
      ([valuesOnly]) => used(valuesOnly) ?? made({ ...range, lastRow: range.row, lastColumn: range.column }),
    ),
    GetUsedRangeOrNullObject: read(([valuesOnly]) => used(valuesOnly)),
    Select: read(() => {
      if (sheet('select').visibility !== 'visible') throw invalidOperation('Range.select');
      sheet('select').activate();
      sheet('select').select(range);
    }),
    // The library splits a large array and asks beforehand whether it fits.
    _ValidateArraySize: read(([rows, columns]) => {
      const fits = rows === range.lastRow - range.row + 1 && columns === range.lastColumn - range.column + 1;
      if (!fits) throw sizeMismatch('Range.values');
    }),
  };
}

function derived(host: HostContext, sheetId: string, range: RangeRef): Record<string, Method> {
  return Object.fromEntries(
    Object.entries(derivedRanges).map(([name, derive]) => [
      name,
      read((args) => rangeObject(host, sheetId, onSheet(derive(range, args), `Range.${name}`))),
    ]),
  );
}
