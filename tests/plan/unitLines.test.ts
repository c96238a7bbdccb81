import fc from 'fast-check';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { readUnitLines, unitLines } from '../../src/plan/unitLines';

const [before, middle, now] = defaultPlan.unitLists;
if (!before || !middle || !now) throw new Error('the plan has three lists');
const earlier = [before, middle];

function read(text: string) {
  return readUnitLines(text, now ?? { units: [] }, earlier);
}

describe('units as lines', () => {
  test.each([
    ['the first list', before, []],
    ['the second list', middle, [before]],
    ['the list of today', now, earlier],
  ])('read back as what they were: %s', (_, list, previous) => {
    expect(readUnitLines(unitLines(list), list, previous)).toEqual({ ok: true, units: list.units });
  });

  test('say code, name, type and what a unit was made of', () => {
    expect(unitLines(now).split('\n')[0]).toBe('10441; Mỹ Đức; xã; 10441, 10477, 10480, 10501, 10504');
  });

  test('are taken as a spreadsheet pastes them: with tabs, without leading zeros, without a type', () => {
    expect(read('  441\tHòa Đông\r\n\n10456\tĐục Khê\tThị trấn\t10441*')).toEqual({
      ok: true,
      units: [
        { code: '00441', name: { vi: 'Hòa Đông', en: 'Hoa Dong' }, type: 'commune', predecessors: [] },
        {
          code: '10456',
          name: { vi: 'Đục Khê', en: 'Duc Khe' },
          type: 'town',
          predecessors: [{ code: '10441', validFrom: '2025-01-01', part: true }],
        },
      ],
    });
  });

  test('tell of each line what is wrong with it, and of the right ones nothing', () => {
    expect(read('104411; A; xã\n10441; ; xã\n10442; B; phố\n10443; C; xã; 99999\n; D\n10444; E')).toEqual({
      ok: false,
      problems: [
        { line: 1, code: 'code-not-valid', text: '104411' },
        { line: 2, code: 'name-missing', text: '10441' },
        { line: 3, code: 'type-not-known', text: 'phố' },
        { line: 4, code: 'predecessor-not-known', text: '99999' },
        { line: 5, code: 'code-not-valid', text: '' },
      ],
    });
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const units = read(text);
        return units.ok ? units.units.every(({ code }) => /^\d{5}$/.test(code)) : units.problems.length > 0;
      }),
    );
  });
});
