import { communeRowsById, type FormRow } from '../../../plan/rows';
import { targetOf, type Target } from '../../../plan/targets';
import { isBlankText } from '../../../rules/blankText';
import { remembered } from '../../../workbook/remembered';
import { valueAt } from '../../../workbook/valueAt';
import { countedIn } from '../../codecs/countedIn';
import { alike, fold } from '../../codecs/plainText';
import { isUnitWord } from '../../codecs/unitWords';
import type { ReadingIssue } from '../readingIssue';
import type { PlacedEntry } from '../placedEntries';
import type { FoundForm, Look } from './look';

/** What stands around an entry and is printed from the plan: the row's label, and its targets. */
export const rowTexts: Look = (found) => {
  const rows = communeRowsById(found.plan);
  // Where it is not clear which row it is, that is what is told.
  const unclear = new Set(found.conflicts.map(({ row }) => row));
  const issues: ReadingIssue[] = [];
  for (const entry of found.placed.entry) {
    const row = rows.get(entry.binding.row);
    if (!row || unclear.has(entry.place.row)) continue;
    if (!hasOwnLabel(found, entry, row)) issues.push(...editedLabel(found, entry, row));
    issues.push(...editedUnit(found, entry, row));
    if (row.kind === 'indicator') issues.push(...editedTargets(found, entry, row));
  }
  return issues;
};

/** As in nearly every form: the label stands where it was put. */
function hasOwnLabel({ form, columns, layout }: FoundForm, { place }: PlacedEntry, row: FormRow): boolean {
  const column = form.column + layout.columns.label - layout.columns.id;
  return column < columns.entry && valueAt(form.sheet, place.row, column) === labelOf(row);
}

function labelOf(row: FormRow): string {
  return (row.kind === 'base' ? row.figure : row.indicator).label.vi;
}

function editedLabel({ form, columns }: FoundForm, { binding, place }: PlacedEntry, row: FormRow): ReadingIssue[] {
  const label = labelOf(row);
  const texts = textsOf(form.sheet, place.row, form.column + 1, columns.entry - 1);
  if (texts.includes(label) || texts.some((text) => alike(text, label))) return [];
  // The longest text before the entry is the label; number and unit are shorter.
  const [text = ''] = [...texts].sort((left, right) => right.length - left.length);
  return [{ code: 'label-edited', entry: binding.entry, cell: place, facts: { expected: label, text } }];
}

/** Another measure, thousands or per cent, makes another figure. Usual words for the same, and none, are nobody's business. */
function editedUnit({ plan, form, columns }: FoundForm, { binding, place }: PlacedEntry, row: FormRow): ReadingIssue[] {
  const unit = countedIn(plan, row);
  const text = valueAt(form.sheet, place.row, columns.entry - 1);
  if (unit === '' || text === unit || typeof text !== 'string' || isBlankText(text)) return [];
  const texts = textsOf(form.sheet, place.row, form.column + 1, columns.entry - 1);
  if (texts.some((each) => alike(each, unit)) || alike(text, labelOf(row)) || isUnitWord(text.slice(0, 100), unit))
    return [];
  const facts = { expected: unit, text: text.slice(0, 100) };
  return [{ code: 'unit-edited', entry: binding.entry, cell: { ...place, column: columns.entry - 1 }, facts }];
}

/** By its figures alone, so that other wording of the same target is none of our business. */
function editedTargets(found: FoundForm, { binding, place }: PlacedEntry, row: IndicatorRow): ReadingIssue[] {
  const { plan, meta, form, columns, layout } = found;
  const [first, last] = [columns.entry + 1, columns.prior - 1];
  return layout.columns.milestones.flatMap(({ milestone, target: column }): ReadingIssue[] => {
    const target = targetOf(plan, row.indicator, milestone, meta.unit);
    if (!target) return [];
    // Mostly it stands where it was put, as in the form before.
    const ownColumn = columns.entry + column - layout.columns.entry;
    const text = ownColumn <= last ? valueAt(form.sheet, place.row, ownColumn) : null;
    if (typeof text === 'string' && lastTold.get(target) === text) return [];
    const words = row.indicator.targetWords?.[String(milestone)]?.vi;
    const isTold = (text: string): boolean => says(text, target, row) || (words !== undefined && alike(text, words));
    if (typeof text === 'string' && text.length <= longestKept && isTold(text)) {
      lastTold.set(target, text);
      return [];
    }
    if (textsOf(form.sheet, place.row, first, last).some(isTold)) return [];
    return [{ code: 'target-edited', entry: binding.entry, cell: place, facts: { year: milestone } }];
  });
}

type IndicatorRow = Extract<FormRow, { kind: 'indicator' }>;

/** What told a target last, word for word: the forms of an office all have the same words. */
const lastTold = new WeakMap<Target, string>();
const longestKept = 200;

function says(text: string, target: Target, { indicator }: IndicatorRow): boolean {
  if ('accepted' in target) {
    const choices = indicator.rule.kind === 'choice' ? indicator.rule.choices : [];
    const accepted = choices.filter(({ id }) => target.accepted.includes(id));
    return accepted.every(({ label }) => text.includes(label.vi) || fold(text).includes(fold(label.vi)));
  }
  const figures = 'level' in target ? [target.level] : [target.floor, target.aspiration];
  return figuresIn(text) === figures.filter((figure) => figure !== undefined).join(' ');
}

const figuresIn = remembered((text: string): string => {
  const figures = text.match(/\d{1,6}(?:[.,]\d{1,4})?/g) ?? [];
  return figures.map((figure) => Number(figure.replace(',', '.'))).join(' ');
});

function textsOf(sheet: FoundForm['form']['sheet'], row: number, first: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string') texts.push(value.slice(0, 2000));
    // A target that is typed as a bare number is one, too.
    else if (typeof value === 'number') texts.push(String(value));
  }
  return texts;
}
