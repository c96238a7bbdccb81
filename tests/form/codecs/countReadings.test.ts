import fc from 'fast-check';
import { countReadings } from '../../../src/form/codecs/countReadings';
import { fractionReadings } from '../../../src/form/codecs/fractionReadings';

const people = { unit: 'người', denominator: 2000 };

function read(text: string, context: Parameters<typeof countReadings>[1] = people): (number | string)[] {
  return countReadings(text, context).map(({ to }) => to);
}
const way = (text: string) => countReadings(text, people)[0]?.way;

describe('a text that means one count', () => {
  test.each<[string, number, string]>([
    [' 120 ', 120, 'trimmed'],
    ['120\u00a0', 120, 'trimmed'],
    ['\u200b1\u200b20\ufeff', 120, 'trimmed'],
    ["'120", 120, 'trimmed'],
    ['0120', 120, 'trimmed'],
    ['\u202a120\u202c', 120, 'trimmed'],
    ['\u200e120', 120, 'trimmed'],
    ['1\u00ad20', 120, 'trimmed'],
    ['=120', 120, 'trimmed'],
    ['120 (người)', 120, 'with-unit'],
    ['1.234 người dân', 1234, 'with-unit'],
    ['KPS', 0, 'nil'],
    ['120.', 120, 'trimmed'],
    ['1.234', 1234, 'grouped'],
    ['12 345', 12345, 'grouped'],
    ['1\u202f234', 1234, 'grouped'],
    ['1.234.567', 1234567, 'grouped'],
    ['1,234,567', 1234567, 'grouped'],
    ['1.234,00', 1234, 'grouped'],
    ['1,234.00', 1234, 'grouped'],
    ['120,0', 120, 'grouped'],
    ['120 người', 120, 'with-unit'],
    ['120 NGƯỜI', 120, 'with-unit'],
    ['120 nguoi', 120, 'with-unit'],
    ['120 người'.normalize('NFD'), 120, 'with-unit'],
    ['1.234 ng.', 1234, 'with-unit'],
    ['45 hộ', 45, 'with-unit'],
    ['１２０', 120, 'other-digits'],
    ['١٢٠', 120, 'other-digits'],
    ['-', 0, 'nil'],
    ['không phát sinh', 0, 'nil'],
    ['95%', 1900, 'share'],
    ['12,5 %', 250, 'share'],
  ])('%j is %p', (text, to, expected) => {
    expect(countReadings(text, people)).toEqual([{ to, way: expected }]);
  });

  test.each(['….', '....', '. . .', '..', 'chưa có', 'Chưa có số liệu', 'n/a', '?'])(
    '%j says that there is no figure',
    (text) => {
      expect(read(text)).toEqual(['…']);
    },
  );

  test.each<[string, readonly (number | string)[]]>([
    ["3'300", [3300]],
    ['3 300,0', [3300]],
    ['số 3300', [3300]],
    ['tổng cộng: 3.300 người', [3300]],
    ['3300¹', [3300, '…']],
    ['3300 [1]', [3300, '…']],
    ['3300 ✓', [3300, '…']],
    ['120 người/150 người', [120, 150]],
    ['120 trên 150', [120, 150]],
    ['120 trong tổng số 150', [120, 150]],
    ['120|150', [120, 150]],
    ['khoảng 3,3 nghìn', [3300, '…']],
    ['từ 120 đến 150', [120, 150, '…']],
    ['120 hoặc 150', [120, 150, '…']],
    ['2.000 + 1.300', [3300, '…']],
    ['2000+1300=3300', [3300, '…']],
    ['2000+1300=3301', []],
    ['đang tổng hợp', ['…']],
    ['chưa', [0, '…']],
    ['(3300)', []],
    ['3300-', []],
    ['XII', []],
    ['31/10/2026', []],
    ['như năm trước', []],
  ])('%j can mean %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("the plan's own word of measure is known, whatever it is", () => {
    expect(read('7 thôn, tổ dân phố', { unit: 'thôn, tổ dân phố' })).toEqual([7]);
    expect(read('7 tổ dân phố', { unit: 'thôn, tổ dân phố' })).toEqual([7]);
    expect(read('7 chi hội', { unit: 'chi hội' })).toEqual([7]);
    expect(read('7 chi hội', { unit: 'người' })).toEqual([]);
  });
});

describe('a text that may mean several things', () => {
  test.each<[string, (number | string)[], string]>([
    ['1,234', [1234, 1], 'grouped-or-decimal'],
    ['khoảng 120', [120, '…'], 'approximate'],
    ['~120', [120, '…'], 'approximate'],
    ['>100', [100, '…'], 'approximate'],
    ['trên 1.200 người', [1200, '…'], 'approximate'],
    ['120/150', [120, 150], 'part-of-fraction'],
    ['12O', [120, '…'], 'letters-for-digits'],
    ['l20', [120, '…'], 'letters-for-digits'],
    ['1e3', [1000, '…'], 'scientific'],
    ['1E+05', [100000, '…'], 'scientific'],
    ['120 (ước)', [120, '…'], 'with-unit'],
    ['1.200 người (60%)', [1200, '…'], 'with-unit'],
    ['120\n(60%)', [120, '…'], 'with-unit'],
    ['120*', [120, '…'], 'with-unit'],
    ['120?', [120, '…'], 'with-unit'],
    ['120 - 150', [120, 150, '…'], 'approximate'],
    ['1.200–1.500', [1200, 1500, '…'], 'approximate'],
    ['1,2 nghìn', [1200, '…'], 'approximate'],
    ['12k', [12_000, '…'], 'approximate'],
    ['1,25 triệu', [1_250_000, '…'], 'approximate'],
    ['O', [0, '…'], 'nil'],
    ['x', [0, '…'], 'nil'],
    ['không', [0, '…'], 'nil'],
    ['ko', [0, '…'], 'nil'],
    ['0 có', [0, '…'], 'nil'],
    ['95,53%', [1911, '…'], 'share'],
  ])('%j: %p', (text, expected, first) => {
    expect(read(text)).toEqual(expected);
    expect(way(text)).toBe(first);
  });

  test('a percentage whose share is not whole may be rounded, or the count itself', () => {
    expect(read('95%', { unit: 'người', denominator: 613 })).toEqual([582, 95]);
  });
});

describe('a text that means nothing', () => {
  test.each([
    ...['12,5', '12.5', '1.234.5', '1.23', '0.123', '0,123', '1234.567', '1.2345', '1 2 3', '12 34'],
    ...['-5', '5/6/2026', '120 và 30', 'mười', '120 abc', 'người', '120%', '9.999.999.999.999', '=1+1', '1e99', ''],
    ...[
      '150 - 120',
      '120 - 120',
      '120 (',
      '120 ((2))',
      '(120)',
      '1.200 nghìn',
      '99.999 triệu',
      '==120',
      '=120+3',
      '12 5 (a)',
    ],
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a percentage of what is not known', () => {
    expect(read('95%', { unit: 'người' })).toEqual([]);
    expect(read('95%', { unit: 'người', denominator: 0 })).toEqual([]);
  });
});

describe('the largest count', () => {
  test.each<[string, number[]]>([
    ['9.999.999.999', [9_999_999_999]],
    ['10.000.000.000', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('every whole number is read back from the ways in which people write it', () => {
  const digits = fc.integer({ min: 0, max: 9_999_999_999 });
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom('.', ' ', '\u00a0'),
      fc.constantFrom('', ' người', ' hộ '),
      (value, mark, unit) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark) + unit;
        expect(read(text)).toEqual([value]);
      },
    ),
  );
});

test('no text makes it throw, or offers anything but counts and the sign for none', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('1', '2', '.', ',', ' ', '/', '%', 'o', 'e', '\u00a0', '~', 'k', 'x', '…', '+'),
    }),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { to } of countReadings(text, people)) {
        expect(to === '…' || (Number.isInteger(to) && Number(to) >= 0 && Number(to) <= 9_999_999_999)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['1', '.', ' ', '\u200b', '1.', 'a', '%', '١', 'e\u0301', '~'])(
  'the longest cell full of %j is no figure',
  (unit) => {
    expect(read(unit.repeat(Math.floor(32_767 / unit.length)))).toEqual([]);
  },
);

describe('a number with a fraction', () => {
  test.each<[number, number | undefined, (number | string)[]]>([
    [1.234, 2000, [1234, 1]],
    [999.999, undefined, [999_999, 1000]],
    [1.23, undefined, [1230, 1]],
    [0.95, 2000, [1900, 95]],
    [0.95, undefined, [95, '…']],
    [0.9555, 2000, [1911, '…']],
    [12.5, 2000, []],
    [1000.001, 2000, []],
    [1.2345, 2000, []],
    [-0.5, 2000, []],
    [Number.MIN_VALUE, undefined, []],
  ])('%p of %p: %p', (value, denominator, expected) => {
    expect(fractionReadings(value, denominator).map(({ to }) => to)).toEqual(expected);
  });
});
