import { lastYearTask as en } from '../en/lastYearTask';
import type { Language } from '../language';
import { lastYearTask as vi } from '../vi/lastYearTask';

/** Words of taking last year’s figures. */
export const lastYearTaskWords: Readonly<Record<Language, typeof vi>> = { vi, en };
