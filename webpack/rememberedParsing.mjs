import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from 'numfmt';
import { remembered } from './remembered.cjs';

export * from 'numfmt';

export const parseDate = remembered(readDate);
export const parseNumber = remembered(readNumber);
export const parseTime = remembered(readTime);
