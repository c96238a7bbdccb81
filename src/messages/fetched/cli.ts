import { cli as en } from '../en/cli';
import type { Language } from '../language';
import { cli as vi } from '../vi/cli';

/** What the command line says. */
export const cliWords: Readonly<Record<Language, typeof vi>> = { vi, en };
