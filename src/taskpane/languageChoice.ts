import type { Language } from '../messages/language';

const KEY = 'chitieu.language';

/** The language to begin with: the one chosen last time, else English in an English Excel, else Vietnamese. */
export function firstLanguage(storage: Storage | undefined, officeLanguage: string): Language {
  const chosen = read(storage);
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return /^en\b/i.test(officeLanguage) ? 'en' : 'vi';
}

export function rememberLanguage(storage: Storage | undefined, language: Language): void {
  try {
    storage?.setItem(KEY, language);
  } catch {
    // A browser may refuse storage to a framed page: the choice then lasts until the pane is closed.
  }
}

function read(storage: Storage | undefined): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** The browser's storage; some refuse even to name it in a framed page. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
