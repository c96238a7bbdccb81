import { createPulse } from '../../src/excel/pulse';
import type { ChangeReason } from '../../src/workbook/live';

const timing = { settle: 250, patience: 1500, editPauses: [] };

function setUp() {
  const beats: ChangeReason[] = [];
  return { beats, pulse: createPulse(timing, (reason) => beats.push(reason)) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a change is told once it has been quiet, not a moment before', () => {
  const { beats, pulse } = setUp();
  pulse.hit('edited');
  jest.advanceTimersByTime(249);
  expect(beats).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(beats).toEqual(['edited']);
});

test('many changes are told once, by the weightiest reason', () => {
  const { beats, pulse } = setUp();
  for (const reason of ['focused', 'edited', 'structure', 'activated'] as const) {
    pulse.hit(reason);
    jest.advanceTimersByTime(200);
  }
  jest.advanceTimersByTime(5000);
  expect(beats).toEqual(['structure']);
});

test('steady changes do not keep the pane waiting for good', () => {
  const { beats, pulse } = setUp();
  for (let i = 0; i < 20; i++) {
    pulse.hit('edited');
    jest.advanceTimersByTime(100);
  }
  expect(beats).toEqual(['edited']);
  jest.advanceTimersByTime(250);
  expect(beats).toEqual(['edited', 'edited']);
});

test('after the end nothing is told, neither what was pending nor what comes late', () => {
  const { beats, pulse } = setUp();
  pulse.hit('edited');
  pulse.stop();
  pulse.hit('structure');
  jest.advanceTimersByTime(5000);
  expect(beats).toEqual([]);
});
