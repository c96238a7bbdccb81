import type { Task } from '../session';

/** What an office can do without any Excel. */
export const standalonePages = ['receive', 'settings'] as const satisfies readonly Task[];

export type StandalonePageName = (typeof standalonePages)[number];

export function isStandalone(task: Task): task is StandalonePageName {
  return standalonePages.some((page) => page === task);
}
