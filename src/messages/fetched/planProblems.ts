import { planProblems as en } from '../en/planProblems';
import type { Language } from '../language';
import { planProblems as vi } from '../vi/planProblems';

/** What is wrong with a plan file. */
export const planProblemsWords: Readonly<Record<Language, typeof vi>> = { vi, en };
