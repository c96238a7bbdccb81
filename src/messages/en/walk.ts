import type { Messages } from '../vi';
import { counted, number } from './number';

export const walk: Messages['walk'] = {
  next: 'Next',
  open: (count) =>
    count > 0 ? `${counted(count, 'item', 'items')} left to deal with` : 'Nothing is left to deal with',
  at: (position, count) => `Item ${number(position)} of ${number(count)}`,
  wrapped: 'That was the last one; back at the first.',
  filters: 'Filter by kind',
  part: 'Part of the form',
  allParts: 'Whole form',
  baseFigures: 'Base figures',
  group: (id, label) => `(${id}) ${label}`,
  chip: (lane, count) => `${lane}: ${number(count)}`,
  shown: (shown, all) => `Filtered: ${number(shown)} of ${counted(all, 'item', 'items')} shown.`,
  showAll: 'Show all',
  nothingShown: 'Nothing matches the filter.',
};
