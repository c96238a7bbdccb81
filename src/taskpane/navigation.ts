import type { Page, Session, Tab, Task } from './session';

const pages: readonly Page[] = ['lastYear', 'repair', 'receive', 'settings', 'selfCheck'];

/** Where the clerk is, and where else one can go. */
export interface Navigation {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  /** What stands in front of the tabs. */
  readonly page?: Page;
  /** What the menu offers. */
  readonly menu: readonly Task[];
}

/** A tab that the clerk turned to; else loading where there is no form, and checking where there is or may be one. */
export function navigationOf({ tab: chosen, page, check }: Session, exists: (task: Task) => boolean): Navigation {
  const hasNoForm = check.problem?.code === 'no-form';
  const tab = chosen ?? (hasNoForm ? 'load' : 'check');
  // A form that is there needs no loading, and none that is not there can be sent.
  const usual: readonly Tab[] = hasNoForm || tab === 'load' ? ['load', 'check'] : ['check', 'send'];
  const tabs = usual.includes(tab) ? usual : [...usual, tab];
  const menu: readonly Task[] = usual.includes('load') ? pages : [...pages, 'load'];
  return { tabs: tabs.filter(exists), tab, ...(page && { page }), menu: menu.filter(exists) };
}
