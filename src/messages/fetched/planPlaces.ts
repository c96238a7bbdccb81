import { planPlaces as en } from '../en/planPlaces';
import type { Language } from '../language';
import { planPlaces as vi } from '../vi/planPlaces';

/** What the places of a plan file are called by those who edit it. */
export const planPlacesWords: Readonly<Record<Language, typeof vi>> = { vi, en };
