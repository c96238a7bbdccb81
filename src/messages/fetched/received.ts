import { received as en } from '../en/received';
import type { Language } from '../language';
import { received as vi } from '../vi/received';

/** What an office is told of all the files that it has received. */
export const receivedWords: Readonly<Record<Language, typeof vi>> = { vi, en };
