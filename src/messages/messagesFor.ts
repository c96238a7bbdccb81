import { en } from './en';
import type { Language } from './language';
import { vi, type Messages } from './vi';

const all: Readonly<Record<Language, Messages>> = { vi, en };

export function messagesFor(language: Language): Messages {
  return all[language];
}
