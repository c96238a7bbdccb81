import { receive as en } from '../en/receive';
import type { Language } from '../language';
import { receive as vi } from '../vi/receive';

/** Words of receiving reports. */
export const receiveWords: Readonly<Record<Language, typeof vi>> = { vi, en };
