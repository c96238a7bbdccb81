import type { Language } from '../messages/language';
import { keepChoice, keptChoice } from './storedChoice';

const KEY = 'chitieu.language';

/** The language to begin with: the one chosen last time, else English in an English Excel, else Vietnamese. */
export function firstLanguage(storage: Storage | undefined, officeLanguage: string): Language {
  return keptChoice(storage, KEY, ['vi', 'en']) ?? (/^en\b/i.test(officeLanguage) ? 'en' : 'vi');
}

export function rememberLanguage(storage: Storage | undefined, language: Language): void {
  keepChoice(storage, KEY, language);
}
