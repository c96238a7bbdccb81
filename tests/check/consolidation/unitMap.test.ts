import { consolidatedFigures } from '../../../src/check/consolidation/figures';
import { mapSheet } from '../../../src/check/consolidation/mapSheet';
import { selectFiles } from '../../../src/check/consolidation/selection';
import { judgementAt, unitMap, verdictOrder } from '../../../src/check/consolidation/unitMap';
import { receivedTable } from '../../../src/check/received';
import { consolidationTextsVi } from '../../../src/messages/consolidationTexts.vi';
import { verdictMarks } from '../../../src/messages/verdictMarks';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { moved, reportOf, unreadable } from '../support';
import { readyEntries, readyEntriesBut } from '../../form/support/sampleForms';

const wrong = { 'B1.num': 'nhiều', 'D4.num': null, 'B5.num': '…', 'C1.num': 0, 'B2.num': 1 };
const reports = [
  reportOf({ unit: '10441' }),
  reportOf({ unit: '10489', entries: moved(readyEntriesBut(wrong), 9) }),
  reportOf({ unit: '10465', year: 2025, entries: moved(readyEntries, 20) }),
  unreadable('x.xlsx'),
];
const received = receivedTable(defaultPlan, reports, { today: '2026-11-20', year: 2026 });
const selection = selectFiles(received, { use: new Set(), unready: true });
const { data } = consolidatedFigures(defaultPlan, { received, selection });

describe('the map of units by indicators', () => {
  test.each([2025, 2030])('has the units, indicators and marks of the workbook’s sheet (%d)', (milestone) => {
    const map = unitMap(defaultPlan, milestone, data);
    const { cells } = mapSheet(defaultPlan, milestone, data, consolidationTextsVi);
    const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(map.units.map(({ code, file }) => [code, file])).toEqual([
      ['10441', '10441.xlsx'],
      ['10489', '10489.xlsx'],
    ]);
    expect(map.indicators.length).toBeGreaterThan(20);
    map.indicators.forEach((id, column) => {
      expect(at(3, column + 3)).toBe(id);
      map.units.forEach((_, row) =>
        expect([id, verdictMarks[judgementAt(map, row, column).verdict]]).toEqual([id, at(row + 4, column + 3)]),
      );
    });
  });

  test('says of each cell what the rules say, with how many are lacking', () => {
    const map = unitMap(defaultPlan, 2025, data);
    const of = (id: string) => judgementAt(map, 1, map.indicators.indexOf(id));
    expect([of('B1'), of('D4'), of('B5')].map(({ verdict }) => verdict)).toEqual(['error', 'missing', 'unavailable']);
    expect(of('C1')).toEqual(data.rows[1]?.assessment.judgements.get('C1')?.get(2025));
    expect(of('C1').lacking).toBeGreaterThan(0);
    expect(of('A1')).toEqual({ verdict: 'met' });
  });

  test('survives the way between threads', () => {
    const map = unitMap(defaultPlan, 2025, data);
    expect(structuredClone(map)).toEqual(map);
    expect(new Set(verdictOrder).size).toBe(Object.keys(verdictMarks).length);
  });
});
