import { selfCheck as en } from '../en/selfCheck';
import type { Language } from '../language';
import { selfCheck as vi } from '../vi/selfCheck';

/** Words of the self-check. */
export const selfCheckWords: Readonly<Record<Language, typeof vi>> = { vi, en };
