import { bindForm, resultColumn } from '../../../../src/form/bindForm';
import { reportColumns } from '../../../../src/form/columns';
import { formTextsVi } from '../../../../src/messages/formTexts.vi';
import { assess } from '../../../../src/rules/assess';
import { cellAddress } from '../../../../src/workbook/address';
import { isCellError, type CellValue } from '../../../../src/workbook/cell';
import type { SheetContent } from '../../../../src/workbook/content';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import type { ProofCase } from './proofCases';

export interface Difference {
  readonly cell: string;
  readonly shown: CellValue;
  readonly expected: CellValue;
}

/** Where a program computed something else than the file was written with. */
export function fromFile({ cells }: SheetContent, sheet: SheetSnapshot): readonly Difference[] {
  return cells.flatMap(({ row, column, formula, value = null }) =>
    formula === undefined ? [] : differenceAt(sheet, row, column, value),
  );
}

/** Where it shows another lane, task, verdict, lacking number or rate than the rules find in these entries. */
export function fromRules({ plan, context, entries }: ProofCase, sheet: SheetSnapshot): readonly Difference[] {
  const columns = reportColumns(plan);
  const { lanes, tasks, judgements, rates, ready } = assess(plan, context, entries);
  const rows = bindForm(plan).filter(({ kind }) => kind === 'entry');
  const status = sheet.at(1, columns.first).value;
  return [
    ...rows.flatMap(({ row, cell }) => {
      const at = (column: number | undefined, expected: CellValue) =>
        column === undefined ? [] : differenceAt(sheet, cell.row, column, expected);
      const rate = rates.get(row);
      return [
        ...at(columns.lane, formTextsVi.lanes[lanes.get(row) ?? 'none']),
        ...at(columns.task, formTextsVi.tasks[tasks.get(row) ?? 'none']),
        ...(rate ? at(columns.rate, (rate.numerator * 100) / rate.denominator) : []),
        ...[...(judgements.get(row) ?? [])].flatMap(([milestone, { verdict, lacking }]) => [
          ...at(resultColumn(columns, `verdict.${milestone}`), formTextsVi.verdicts[verdict]),
          ...at(resultColumn(columns, `lacking.${milestone}`), lacking ?? null),
        ]),
      ];
    }),
    ...((status === formTextsVi.status.ready) === ready
      ? []
      : differenceAt(sheet, 1, columns.first, `ready: ${ready}`)),
  ];
}

function differenceAt(sheet: SheetSnapshot, row: number, column: number, expected: CellValue): readonly Difference[] {
  const { value: shown } = sheet.at(row, column);
  return isSame(shown, expected) ? [] : [{ cell: cellAddress(row, column), shown, expected }];
}

/** LibreOffice saves 15 digits: whole numbers keep them all, rates lose the rest. An empty text is saved as no value. */
function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') {
    return shown === expected || (!Number.isInteger(expected) && Math.abs(shown - expected) <= expected * 1e-14);
  }
  if (isCellError(shown) && isCellError(expected)) return shown.error === expected.error;
  return (shown ?? '') === (expected ?? '');
}
