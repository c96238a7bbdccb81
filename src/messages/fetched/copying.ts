import { copying as en } from '../en/copying';
import type { Language } from '../language';
import { copying as vi } from '../vi/copying';

/** What became of a copying. */
export const copyingWords: Readonly<Record<Language, typeof vi>> = { vi, en };
