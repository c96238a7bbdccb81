import { remembered } from '../../workbook/remembered';
import { unseen } from '../../workbook/visibleText';

const marks = /\p{M}/gu;

/** Text without what leaves room or takes none: ends trimmed, one blank between words. Takes time in proportion to its length. */
export function tidy(text: string): string {
  return text
    .replace(unseen, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

/** What words are compared by where spelling may differ: no accents, whether composed or not, and lower case. */
export const fold = remembered((text: string): string =>
  tidy(text).normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd'),
);

/** Whether two texts are the same but for spelling. */
export function alike(left: string, right: string): boolean {
  return left === right || fold(left) === fold(right);
}
