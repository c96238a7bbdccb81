import { choiceReadings } from '../../../src/form/codecs/choiceReadings';
import { entryReadings } from '../../../src/form/codecs/entryReadings';
import { levelReadings } from '../../../src/form/codecs/levelReadings';
import { communeRows } from '../../../src/plan/rows';
import { defaultPlan } from '../../../src/plan/defaultPlan';

const rowOf = (id: string) => communeRows(defaultPlan).find((row) => row.id === id)!;
function choicesOf(id: string, value: Parameters<typeof choiceReadings>[0]): (number | string)[] {
  const row = rowOf(id);
  const rule = row.kind === 'indicator' ? row.indicator.rule : undefined;
  return rule?.kind === 'choice' ? choiceReadings(value, rule).map(({ to }) => to) : [];
}

describe('a level', () => {
  test.each<[string, (number | string)[]]>([
    ['2', [2]],
    ['Mức độ 2', [2]],
    ['2 (duy trì)', [2]],
    ['Duy trì mức độ 2', [2]],
    ['mức độ II – đạt', [2]],
    ['Mức độ 2/3', [2]],
    ['2/4', []],
    ['2 - 3', []],
    ['2+', []],
    ['MỨC ĐỘ 2'.normalize('NFD'), [2]],
    ['mức 2', [2]],
    ['muc do: 3', [3]],
    ['MĐ II', [2]],
    ['đạt mức độ 0', [0]],
    ['２', [2]],
    ['chưa đạt', [0]],
    ['không', [0, '…']],
    ['chưa có số liệu', ['…']],
    ['mức 4', []],
    ['mức 2-3', []],
    ['2,5', []],
    ['hai', [2]],
    ['Mức độ ba', [3]],
    ['2,0', [2]],
    ['bốn', []],
    ['', []],
    ['1'.repeat(32_767), []],
  ])('%j: %p', (text, expected) => {
    expect(levelReadings(text, 3).map(({ to }) => to)).toEqual(expected);
  });
});

describe('a choice', () => {
  test.each<[string, Parameters<typeof choiceReadings>[0], (number | string)[]]>([
    ['A4', 'có', ['Có']],
    ['A4', ' CÓ ', ['Có']],
    ['A4', 'Có'.normalize('NFD'), ['Có']],
    ['A4', 'Co', ['Có']],
    ['A4', 'ko', ['Không']],
    ['A4', 'rồi', ['Có']],
    ['A4', 'TRUE', ['Có']],
    ['A4', '\u202aCó\u202c', ['Có']],
    ['A4', true, ['Có']],
    ['A4', false, ['Không']],
    ['A4', 'x', ['Có', 'Không']],
    ['A4', 'có lẽ', ['Có', 'Không']],
    ['A4', 'chưa có số liệu', ['…']],
    ['A4', 'abc', []],
    ['A5', 'đang chuẩn bị', ['Đang chuẩn bị']],
    ['A5', 'dang chuan bi', ['Đang chuẩn bị']],
    ['A5', 'đang', ['Đang chuẩn bị']],
    ['A5', 'đã', ['Đã chuẩn bị']],
    ['A5', 'đang làm', ['Đang chuẩn bị', 'Chưa chuẩn bị', 'Đã chuẩn bị']],
    ['A5', 'có', []],
    ['A5', 'x'.repeat(32_767), []],
  ])('%s %j: %p', (row, value, expected) => {
    expect(choicesOf(row, value)).toEqual(expected);
  });
});

test('an entry in a legacy font is read as it was meant, by what its row asks for', () => {
  const read = (row: string, value: string, font: string) =>
    entryReadings(rowOf(row), { value, font }, { unit: 'người' });
  expect(read('A4', 'Cã', '.VnTime')).toEqual([{ to: 'Có', way: 'legacy-font' }]);
  expect(read('A5', 'Ñang chuaån bò', 'VNI-Times')).toEqual([{ to: 'Đang chuẩn bị', way: 'legacy-font' }]);
  expect(read('A1', 'Møc ®é 2', '.VnTime')).toEqual([{ to: 2, way: 'legacy-font' }]);
  expect(read('B1', '120 ng\u00adêi', '.VnTime')).toEqual([{ to: 120, way: 'legacy-font' }]);
});
