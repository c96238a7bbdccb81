import type { FormRow } from '../../../plan/rows';
import { communeRows } from '../../../plan/rows';
import { targetOf, type Target } from '../../../plan/targets';
import { alike, fold } from '../../codecs/plainText';
import type { ReadingIssue } from '../readingIssue';
import { placed, type FoundForm, type Look, type PlacedEntry } from './look';

/** What stands around an entry and is printed from the plan: the row's label, and its targets. */
export const rowTexts: Look = (found) => {
  const rows = new Map(communeRows(found.plan).map((row) => [row.id, row]));
  // Where it is not clear which row it is, that is what is told.
  const unclear = new Set(found.conflicts.map(({ row }) => row));
  return placed(found, 'entry').flatMap((entry): readonly ReadingIssue[] => {
    if (unclear.has(entry.place.row)) return [];
    const row = rows.get(entry.binding.row);
    return row ? [...editedLabel(found, entry, row), ...editedTargets(found, entry, row)] : [];
  });
};

function editedLabel({ form, columns }: FoundForm, { binding, place }: PlacedEntry, row: FormRow): ReadingIssue[] {
  const label = (row.kind === 'base' ? row.figure : row.indicator).label.vi;
  const texts = textsOf(form.sheet, place.row, form.column + 1, columns.entry - 1);
  if (texts.includes(label) || texts.some((text) => alike(text, label))) return [];
  // The longest text before the entry is the label; number and unit are shorter.
  const [text = ''] = [...texts].sort((left, right) => right.length - left.length);
  return [{ code: 'label-edited', entry: binding.entry, cell: place, facts: { expected: label, text } }];
}

/** By its figures alone, so that other wording of the same target is none of our business. */
function editedTargets(found: FoundForm, { binding, place }: PlacedEntry, row: FormRow): ReadingIssue[] {
  if (row.kind !== 'indicator') return [];
  const { plan, meta, form, columns } = found;
  const texts = textsOf(form.sheet, place.row, columns.entry + 1, columns.prior - 1);
  return plan.milestones.flatMap((milestone): ReadingIssue[] => {
    const target = targetOf(plan, row.indicator, milestone, meta.unit);
    const words = row.indicator.targetWords?.[String(milestone)]?.vi;
    if (!target || texts.some((text) => says(text, target, row) || (words !== undefined && alike(text, words))))
      return [];
    return [{ code: 'target-edited', entry: binding.entry, cell: place, facts: { year: milestone } }];
  });
}

function says(text: string, target: Target, { indicator }: Extract<FormRow, { kind: 'indicator' }>): boolean {
  if ('accepted' in target) {
    const choices = indicator.rule.kind === 'choice' ? indicator.rule.choices : [];
    const accepted = choices.filter(({ id }) => target.accepted.includes(id));
    return accepted.every(({ label }) => text.includes(label.vi) || fold(text).includes(fold(label.vi)));
  }
  const figures = 'level' in target ? [target.level] : [target.floor, target.aspiration];
  const stated = (text.match(/\d{1,6}(?:[.,]\d{1,4})?/g) ?? []).map((figure) => Number(figure.replace(',', '.')));
  return stated.join(' ') === figures.filter((figure) => figure !== undefined).join(' ');
}

function textsOf(sheet: FoundForm['form']['sheet'], row: number, first: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const { value } = sheet.at(row, column);
    if (typeof value === 'string') texts.push(value.slice(0, 2000));
    // A target that is typed as a bare number is one, too.
    else if (typeof value === 'number') texts.push(String(value));
  }
  return texts;
}
