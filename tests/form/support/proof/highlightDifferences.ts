import { reportColumns } from '../../../../src/form/columns';
import { assess } from '../../../../src/rules/assess';
import { lanes, type Verdict } from '../../../../src/rules/assessment';
import { bindForm } from '../../../../src/form/bindForm';
import { isCellError, type CellValue } from '../../../../src/workbook/cell';
import type { SheetContent } from '../../../../src/workbook/content';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { highlightProofs, validationProofs } from '../manyForms';
import type { ProofCase } from './proofCases';

/** Conditional formats in the order in which the sheet has them: of lanes, of verdicts for each milestone, of the two status lines. */
const verdictsWithLook: readonly Verdict[] = ['error', 'short', 'met', 'aspiration'];

/** The sheet with cells beside it that repeat the formulas of its conditional formats and validations. */
export function withProofs(report: SheetContent): SheetContent {
  return { ...report, cells: [...report.cells, ...highlightProofs(report), ...validationProofs(report)] };
}

/** Formats that apply where the rules say otherwise, or do not where they should. */
export function wrongHighlights(proof: ProofCase, report: SheetContent, sheet: SheetSnapshot): readonly string[] {
  const { plan, context, entries } = proof;
  const { lanes: laneOf, judgements, ready } = assess(plan, context, entries);
  const rowOf = new Map(bindForm(plan).map(({ row, cell }) => [cell.row, row]));
  const expectations: readonly ((row: string) => boolean)[] = [
    ...lanes.map((lane) => (row: string) => laneOf.get(row) === lane),
    ...reportColumns(plan).milestones.flatMap(({ milestone }) =>
      verdictsWithLook.map((verdict) => (row: string) => judgements.get(row)?.get(milestone)?.verdict === verdict),
    ),
    ...[1, 2].flatMap(() => [() => ready, () => !ready]),
  ];
  return highlightProofs(report).flatMap(({ row, column, from }) => {
    const expected = expectations[from]?.(rowOf.get(row) ?? '') ?? 'unknown format';
    const { value } = sheet.at(row, column);
    return value === expected ? [] : [`format ${from} in row ${row}: ${JSON.stringify(value)}`];
  });
}

/** Validations that let a value be typed which is none, or refuse one that is. */
export function wrongValidations({ plan }: ProofCase, report: SheetContent, sheet: SheetSnapshot): readonly string[] {
  const { prior } = reportColumns(plan);
  return validationProofs(report).flatMap(({ row, column, of }) => {
    const value = report.cells.find((cell) => cell.row === row && cell.column === of)?.value ?? null;
    // Excel does not ask the rule about blank cells, and cannot about error values.
    if (value === null || isCellError(value)) return [];
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9_999_999_999;
    // Fractions that LibreOffice cannot tell from whole numbers; Excel can, and the rules can in both.
    if (typeof value === 'number' && !isCount && Math.abs(value - Math.round(value)) < 1e-4) return [];
    const words: readonly CellValue[] = of === prior ? ['không so sánh'] : ['…', '...'];
    const isAllowed = isCount || words.includes(value);
    const shown = sheet.at(row, column).value;
    return shown === isAllowed
      ? []
      : [`validation in row ${row} of ${JSON.stringify(value)}: ${JSON.stringify(shown)}`];
  });
}
