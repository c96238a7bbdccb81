import type { WorkbookContent } from '../../workbook/content';
import type { Outcome } from '../../workbook/problem';
import type { SelfCheckResult } from '../../workbook/selfCheck';
import { queueNames, type Census } from '../census';
import { expectedCells, queueFixtures } from '../fixtures';
import { queueInspection } from '../inspectForm';
import { type InsertedSheet, anchorsOf, formulaCells, lostAnchors } from '../insertedSheets';
import type { RoundTrip } from '../run';

/** Compares what arrived with what was sent, in one round trip. */
export async function checkArrival(
  roundTrip: RoundTrip,
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
): Promise<Outcome<readonly SelfCheckResult[]>> {
  const anchors = anchorsOf(expected, sheets);
  return roundTrip((context) => {
    const names = queueNames(context.workbook.names);
    const inspection = queueInspection(context, expected, sheets, true);
    const fixtures = sheets.map(({ content, live }) => {
      const cells = expectedCells(content, expected);
      const read = queueFixtures(context.workbook.worksheets.getItem(live.id), cells);
      return () => read().map((state, i) => ({ state, cell: cells[i] }));
    });
    return () => {
      const damage = inspection();
      const states = fixtures.flatMap((read) => read());
      const formulas = sum(sheets.map(({ content }) => formulaCells(content).length));
      const highlighted = states.filter(({ cell }) => (cell?.highlights ?? 0) > 0);
      const isHighlighted = highlighted.filter(({ state, cell }) => state.highlights >= (cell?.highlights ?? 0));
      const guarded = sheets.filter(({ content }) => content.isProtected).length;
      return [
        kept('names', anchors.length, anchors.length - lostAnchors(anchors, names()).length),
        kept('formulas', formulas, formulas - sum(damage.map((sheet) => sheet.formulas.length))),
        kept('validation', states.length, states.filter(({ state, cell }) => cell?.hasValidation(state)).length),
        kept('highlights', highlighted.length, isHighlighted.length),
        kept('protection', guarded, damage.filter(({ protection }) => protection).length),
      ];
    };
  });
}

function kept(id: SelfCheckResult['id'], expected: number, found: number): SelfCheckResult {
  return { id, state: expected === found ? 'ok' : 'failed', facts: { expected, kept: found } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The sheets and names that are there now, in the same words. */
export function sameWorkbook(one: Census, other: Census): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
