import type { Plan } from '../plan/schema';
import type { EntryId } from '../rules/assessment';
import { entryName, rowName, rowOf } from './facts/names';
import { repairWords } from './fetched/repair';
import type { Language } from './language';

/** An entry as its reader knows it; a note or last year's figure by the row that it belongs to. */
export function entryTitle(plan: Plan, language: Language, entry: EntryId): string {
  const row = rowName(plan, language, rowOf(entry));
  if (entry.endsWith('.note')) return repairWords[language].noteOf(row);
  if (entry.endsWith('.prior')) return repairWords[language].priorOf(row);
  return entryName(plan, language, entry);
}
