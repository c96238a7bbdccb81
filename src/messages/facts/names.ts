import type { Indicator, Plan, Words } from '../../plan/schema';
import type { EntryId, RowId } from '../../rules/assessment';
import type { Language } from '../language';
import type { EntryKind } from './findingFacts';

const basePrefix = 'base.';

export function indicatorOf(plan: Plan, row: RowId): Indicator | undefined {
  return plan.indicators.find(({ id }) => id === row);
}

/** `base.population` → `population`; `undefined` for an indicator. */
function figureOf(plan: Plan, row: RowId) {
  if (!row.startsWith(basePrefix)) return undefined;
  return plan.baseFigures.find(({ id }) => id === row.slice(basePrefix.length));
}

/** `B1.num` → `B1`, `base.population` and its note → `base.population`. */
export function rowOf(entry: EntryId): RowId {
  const parts = entry.split('.');
  return parts.slice(0, entry.startsWith(basePrefix) ? 2 : 1).join('.');
}

/** A row as the form's reader knows it: "B1. Lao động được qua đào tạo", "Tổng dân số". */
export function rowName(plan: Plan, language: Language, row: RowId): string {
  const indicator = indicatorOf(plan, row);
  if (indicator) return `${indicator.id}. ${indicator.label[language]}`;
  return figureOf(plan, row)?.label[language] ?? row;
}

/** What an entry holds: the numerator's own name for a ratio, the row's for anything else. */
export function entryName(plan: Plan, language: Language, entry: EntryId): string {
  const indicator = indicatorOf(plan, rowOf(entry));
  if (indicator?.rule.kind === 'ratio') return `${indicator.id}. ${indicator.rule.numerator[language]}`;
  return rowName(plan, language, rowOf(entry));
}

/** What the entries of a row are counted in. */
export function countedUnit(plan: Plan, language: Language, figure: string): string {
  return plan.baseFigures.find(({ id }) => id === figure)?.unit[language] ?? '';
}

export function entryKind(plan: Plan, language: Language, entry: EntryId): EntryKind {
  const rule = indicatorOf(plan, rowOf(entry))?.rule;
  if (rule?.kind === 'level') return { kind: 'level', highest: rule.highest };
  if (rule?.kind === 'choice')
    return { kind: 'choice', choices: rule.choices.map(({ label }) => inSheet(label, language)) };
  return { kind: 'number' };
}

/** A word of the sheet, which is Vietnamese whatever the language of the sentence. */
export function inSheet(words: Words, language: Language): string {
  return language === 'vi' ? words.vi : `“${words.vi}” (${words[language]})`;
}
