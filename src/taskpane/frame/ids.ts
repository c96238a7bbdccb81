/** Ids in the page by which one element speaks of another. */
export const PANEL = 'task';
export const TITLE = 'task-title';
export const tabId = (tab: string) => `tab-${tab}`;
