import type { Assessment } from '../../rules/assessment';
import { counted } from './number';

export const status = {
  ready: 'Ready to send',
  notReady({ correct, fill, explain }: Assessment['open']): string {
    const parts = [
      correct > 0 && `${counted(correct, 'cell', 'cells')} to correct`,
      fill > 0 && `${counted(fill, 'cell', 'cells')} to fill in`,
      explain > 0 && `${counted(explain, 'item', 'items')} to explain`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? `Not ready yet: ${parts.join(', ')}` : 'Not ready yet';
  },
};
