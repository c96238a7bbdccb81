import { send as en } from '../en/send';
import type { Language } from '../language';
import { send as vi } from '../vi/send';

/** Words of sending the report. */
export const sendWords: Readonly<Record<Language, typeof vi>> = { vi, en };
