import { lastYear as en } from '../en/lastYear';
import type { Language } from '../language';
import { lastYear as vi } from '../vi/lastYear';

/** What becomes of last year’s files. */
export const lastYearWords: Readonly<Record<Language, typeof vi>> = { vi, en };
