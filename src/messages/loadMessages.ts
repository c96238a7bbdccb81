import type { Language } from './language';
import { vi, type Messages } from './vi';

/** Messages of a language; all but the Vietnamese ones are fetched when they are asked for. Rejects where that fails. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi' ? vi : (await import('./en')).en;
}
