import { fetched } from '../fetched';

/** *Thêm*, fetched beside the first view so that neither waits for the other; its place stays free meanwhile. */
export const FetchedMenu = fetched(async () => (await import('./MoreMenu')).MoreMenu, null);
