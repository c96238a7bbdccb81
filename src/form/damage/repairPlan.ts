import type { Plan } from '../../plan/schema';
import { blankCell } from '../../workbook/cell';
import type { LostFixture } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { FormTexts } from '../formTexts';
import type { Witness } from '../reading/identifyRows';
import { cellDamages } from './cellDamage';
import type { Damage, RepairPlan } from './damage';
import { frameDamages } from './frameDamage';
import { nameDamages } from './nameDamage';
import { placeEntries } from './placeEntries';
import { rowDamages } from './rowDamage';
import { cellsBeyond } from './sheetCells';
import { sheetDamages } from './sheetDamage';
import { surveyForm, type Survey } from './surveyForm';
import { unplacedCells } from './unplaced';

export type { Damage, DamageKind, RepairPlan } from './damage';

/**
 * What is broken about a form, and how to put it back without touching an entry. `lost` is what a program says that the sheets lack
 * besides the contents of cells, `trust` what the clerk said of rows that are unclear. `undefined` where nothing is broken, or where the form is none that could be made again.
 */
export function repairPlan(
  plan: Plan,
  workbook: WorkbookSnapshot,
  lost: readonly LostFixture[],
  texts: FormTexts,
  trust?: Witness,
): RepairPlan | undefined {
  const survey = surveyForm(plan, workbook, texts, trust);
  if (!survey) return undefined;
  const damages = [...sheetDamages(survey, lost), ...rowDamages(survey), ...contentDamages(survey)];
  if (damages.length === 0) return undefined;
  const placement = placeEntries(survey);
  return {
    damages: joined(damages),
    entries: placement.entries,
    moved: placement.moved,
    unplaced: unplacedCells(survey, placement),
    beyond: cellsBeyond(survey.form.sheet),
    formulas: formulaEntries(survey),
    unclear: unclearRows(survey),
    ...(trust && { trusted: trust }),
    report: survey.report,
    frame: survey.received.frame,
    receipt: survey.received.receipt,
  };
}

function formulaEntries({ located, form }: Survey): RepairPlan['formulas'] {
  return located.flatMap(({ binding: { entry }, cell }) => {
    const { formula, value } = cell ? form.sheet.at(cell.row, cell.column) : blankCell;
    return cell && formula !== undefined ? [{ entry, cell, formula, value }] : [];
  });
}

function unclearRows({ conflicts, form, columns, layout }: Survey): RepairPlan['unclear'] {
  const column = columns.of(layout.columns.entry) ?? form.column;
  return conflicts.map(({ row, printed, anchored }) => {
    const { value } = form.sheet.at(row, column);
    return { cell: { sheet: form.sheet.name, row, column }, value, printed, anchored };
  });
}

/** An older version was made with other cells: what it has is not damaged. */
function contentDamages(survey: Survey): readonly Damage[] {
  if (survey.received.isOlder) return [];
  return [...cellDamages(survey), ...frameDamages(survey), ...nameDamages(survey)];
}

/** One of each kind, in the order in which they were first seen; facts keep what differs apart. */
function joined(damages: readonly Damage[]): readonly Damage[] {
  const kinds = new Map<string, Damage>();
  for (const damage of damages) {
    const key = damage.facts ? JSON.stringify([damage.kind, damage.facts]) : damage.kind;
    const same = kinds.get(key);
    kinds.set(
      key,
      same ? { ...same, cells: [...same.cells, ...damage.cells], count: same.count + damage.count } : damage,
    );
  }
  return [...kinds.values()];
}
