import type { Messages } from '../vi';
import { number } from './number';

export const results: Messages['results'] = {
  heading: 'Results by indicator',
  noFigure: 'Cannot be worked out yet',
  figures: (numerator, denominator, unit) => `${number(numerator)} of ${number(denominator)} ${unit}`,
  level: (level) => `Level ${number(level)}`,
  target: (year, target) => `Target ${year}: ${target}`,
  above: (floor) => `above ${floor}`,
  striving: (floor, aspiration) => `${floor}, striving for ${aspiration}`,
  lacking: (count, unit) => `still lacking: ${number(count)} (${unit})`,
  perYear: (count) => `${number(count)} more a year`,
};
