import { noFigure } from './figure';
import type { OfferedReading } from './reading';

/**
 * What a number with a fraction can mean as a count: 1.234 may have been 1.234 typed into an English Excel, 0.95 may be a rate. A
 * half, or any other tenth, is neither. What computing left behind the last digit that Excel shows is no fraction.
 */
export function fractionReadings(value: number, denominator: number | undefined): readonly OfferedReading[] {
  if (value > 0 && value < 1) return rateReadings(value, denominator);
  const whole = Math.round(value);
  if (value >= 1 && Math.abs(value - whole) < value * 1e-12) return [{ to: whole, way: 'computed' }];
  const thousandfold = Math.round(value * 1000);
  const isGroup = value >= 1 && value < 1000 && isClose(value * 1000, thousandfold) && thousandfold % 100 !== 0;
  if (!isGroup) return [];
  const way = 'grouped-or-decimal';
  return [
    { to: thousandfold, way },
    { to: Math.round(value), way },
  ];
}

function rateReadings(value: number, denominator: number | undefined): readonly OfferedReading[] {
  const percent = Math.round(value * 100);
  const readings: OfferedReading[] = [];
  if (denominator) readings.push({ to: Math.round(value * denominator), way: 'share' });
  if (percent > 0 && isClose(value * 100, percent)) readings.push({ to: percent, way: 'scaled' });
  return readings.length === 1 ? [...readings, noFigure] : readings;
}

/** As near as a decimal fraction comes to what it was typed as. */
function isClose(value: number, whole: number): boolean {
  return Math.abs(value - whole) < 1e-6;
}
