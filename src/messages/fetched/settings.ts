import { settings as en } from '../en/settings';
import type { Language } from '../language';
import { settings as vi } from '../vi/settings';

/** Words of the settings. */
export const settingsWords: Readonly<Record<Language, typeof vi>> = { vi, en };
