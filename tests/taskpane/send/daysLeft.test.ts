import { daysLeft } from '../../../src/taskpane/send/daysLeft';

describe('days to the deadline', () => {
  test.each([
    [new Date(2026, 10, 23, 23, 59), 1],
    [new Date(2026, 10, 24, 0, 0), 0],
    [new Date(2026, 10, 24, 23, 59), 0],
    [new Date(2026, 10, 25, 0, 0), -1],
    [new Date(2026, 0, 1), 327],
    [new Date(2027, 10, 24), -365],
  ])('are counted by the calendar, not by hours (%s)', (today, days) => {
    expect(daysLeft(today, '2026-11-24')).toBe(days);
  });
});
