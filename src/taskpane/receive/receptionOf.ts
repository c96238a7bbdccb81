import { isoDay } from '../../plan/units';
import type { PaneServices } from '../services';
import { Reception, type ReceiveServices } from './reception';

/** One for the pane: leaving the task and coming back finds everything as it was; by another plan everything is checked anew. */
const receptions = new WeakMap<ReceiveServices, Reception>();

export function receptionOf({ plan, receiving, today }: Pick<PaneServices, 'plan' | 'receiving' | 'today'>): Reception {
  const last = receptions.get(receiving);
  if (last?.plan === plan) return last;
  const day = isoDay(today.getFullYear(), today.getMonth() + 1, today.getDate());
  const reception = new Reception(plan, receiving, day);
  receptions.set(receiving, reception);
  const files = last?.leave() ?? [];
  if (files.length > 0) reception.add({ files, unread: [], passedOver: 0 });
  return reception;
}
