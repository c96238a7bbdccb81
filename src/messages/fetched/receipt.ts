import { receipt as en } from '../en/receipt';
import type { Language } from '../language';
import { receipt as vi } from '../vi/receipt';

/** What is said of a check that is written down in the file. */
export const receiptWords: Readonly<Record<Language, typeof vi>> = { vi, en };
