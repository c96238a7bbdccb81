import { repair as en } from '../en/repair';
import type { Language } from '../language';
import { repair as vi } from '../vi/repair';

/** Words of the repair. */
export const repairWords: Readonly<Record<Language, typeof vi>> = { vi, en };
