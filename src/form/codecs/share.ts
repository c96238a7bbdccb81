import { noFigure } from './figure';
import type { OfferedReading } from './reading';

/**
 * A percentage where a count belongs: that share of the denominator. One that comes out whole is taken for what was meant; one that
 * does not may have been rounded, or may be the count itself. Per cent with at most two decimals. Nothing where the whole is not known.
 */
export function shareReadings(percent: number, denominator: number | undefined): readonly OfferedReading[] {
  if (denominator === undefined || denominator === 0 || percent > 100) return [];
  const tenThousandfold = denominator * Math.round(percent * 100);
  const share: OfferedReading = { to: Math.round(tenThousandfold / 10_000), way: 'share' };
  if (tenThousandfold % 10_000 === 0) return [share];
  return [share, Number.isInteger(percent) ? { to: percent, way: 'with-unit' } : noFigure];
}
