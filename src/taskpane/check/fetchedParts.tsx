import { fetched } from '../fetched';

/** Parts of the check view that are opened by a click, if at all. */
export const FixPreview = fetched(async () => (await import('./FixPreview')).FixPreview);
export const ResultsList = fetched(async () => (await import('./ResultsList')).ResultsList);
