import fc from 'fast-check';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { isAcceptedNote, normalizeNote, noteFlaw } from '../../src/rules/notes';
import type { CellValue } from '../../src/workbook/cell';
import { findingsAt, judge } from './support/judge';

const { minLength, stopList } = defaultPlan.explanation;
const accepts = (note: CellValue) => isAcceptedNote(note, minLength, stopList);
const below = { 'B3.num': 1, 'base.workingAge': 10 };

describe('a note', () => {
  test.each<[string, CellValue, boolean]>([
    ['14 characters', 'mở thêm hai lớ', false],
    ['15 characters', 'mở thêm hai lớp', true],
    ['14 characters, decomposed', 'mở thêm hai lớ'.normalize('NFD'), false],
    ['15 characters, decomposed', 'mở thêm hai lớp'.normalize('NFD'), true],
    ['14 characters and blanks', '  mở   thêm \u00a0 hai lớ \n', false],
    ['14 characters and characters without width', 'mở\u200b thêm\ufeff hai lớ', false],
    ['a full stop', '.', false],
    ['fifteen marks that belong to no letter', 'a' + '\u0301'.repeat(20), false],
    ['a stock phrase', 'không có ý kiến gì thêm', false],
    ['a stock phrase in capitals', 'KHÔNG CÓ Ý KIẾN GÌ THÊM', false],
    ['a stock phrase with blanks of all kinds', ' Không\u00a0có  ý\tkiến\r\ngì thêm ', false],
    ['a stock phrase with a character without width', 'không có ý\u200b kiến gì thêm', false],
    ['a stock phrase, decomposed', 'Không có ý kiến gì thêm'.normalize('NFD'), false],
    ['a stock phrase and a reason', 'không có ý kiến gì thêm vì đã mở đủ lớp', true],
    ['a number', 123456789012345, false],
    ['TRUE', true, false],
    ['an error value', { error: '#N/A' }, false],
    ['nothing', null, false],
    ['a reason', 'Do thiếu giáo viên, xã sẽ mở thêm 2 lớp trong quý I', true],
  ])('%s', (_name, note, expected) => {
    expect(accepts(note)).toBe(expected);
  });

  test.each<[string, CellValue, ReturnType<typeof noteFlaw>]>([
    ['nothing', null, { kind: 'blank' }],
    ['blanks alone', ' \u200b\u00a0', { kind: 'blank' }],
    ['a number', 5, { kind: 'notText' }],
    ['a stock phrase shorter than a note', 'Như trên.'.slice(0, -1), { kind: 'stockPhrase' }],
    ['one character too few', 'mở thêm hai lớ', { kind: 'tooShort', lacking: 1 }],
    ['one character', 'm', { kind: 'tooShort', lacking: 14 }],
    ['enough', 'mở thêm hai lớp', undefined],
  ])('says why it is refused: %s', (_name, note, flaw) => {
    expect(noteFlaw(note, defaultPlan.explanation)).toEqual(flaw);
  });

  test('no phrase of the stop list is accepted, however it is typed', () => {
    expect(stopList.length).toBeGreaterThanOrEqual(20);
    expect(stopList.filter((phrase) => phrase.length >= minLength).length).toBeGreaterThanOrEqual(10);
    for (const phrase of stopList) {
      for (const typed of [
        phrase,
        phrase.toUpperCase(),
        phrase.normalize('NFD'),
        ` ${phrase.replaceAll(' ', '\u00a0 ')}\n`,
      ]) {
        expect([typed, accepts(typed)]).toEqual([typed, false]);
      }
    }
  });

  test('one note answers the query and the shortfall of its row', () => {
    const entries = { 'B9.num': 3, 'B8.num': 2, 'base.officials': 100 };
    expect(findingsAt(entries, 'B9').map(({ code, blocks }) => [code, blocks])).toEqual([
      ['relation-unlikely', true],
      ['below-target', true],
    ]);
    const note = { 'B9.note': 'Lớp dữ liệu do huyện mở riêng, chưa phổ cập kỹ năng số' };
    expect(findingsAt({ ...entries, ...note }, 'B9').map(({ answered, blocks }) => [answered, blocks])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(judge({ ...entries, ...note }).tasks.get('B9')).toBe('explained');
  });

  test('no note makes an error right', () => {
    const entries = { 'B3.num': 11, 'base.workingAge': 10, 'B3.note': 'Số liệu này đã được kiểm tra hai lần' };
    expect(findingsAt(entries, 'B3')).toMatchObject([{ code: 'numerator-above-denominator', blocks: true }]);
    expect(judge(entries).tasks.get('B3')).toBe('correct');
  });

  test('in 2024 a shortfall may stay without a note, an unlikely figure may not', () => {
    expect(findingsAt(below, 'B3', 2024)).toMatchObject([{ code: 'below-target', answered: false, blocks: false }]);
    expect(judge(below, 2024).tasks.get('B3')).toBe('none');
    expect(judge(below, 2025).tasks.get('B3')).toBe('explain');
    const unlikely = { 'B9.num': 3, 'B8.num': 2, 'base.officials': 100 };
    expect(judge(unlikely, 2024).tasks.get('B9')).toBe('explain');
  });
});

test('a note is compared by its composed letters in lower case, with single blanks, however it was typed', () => {
  const piece = fc.constantFrom(
    ...['mở', 'MỞ', 'thêm', 'Đủ', '2', '.', '–', '“lớp”', '…', '×', 'Ω', '\u0301', '\u200b', '\ufeff'],
    ...[' ', '  ', '\u00a0', '\t', '\r\n', 'ê'.normalize('NFD'), 'Ệ'.normalize('NFD')],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const words = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').split(/[ \u00a0\t\n\r]+/);
      const expected = words
        .filter((word) => word !== '')
        .join(' ')
        .normalize('NFC')
        .toLowerCase();
      expect(normalizeNote(text)).toBe(expected);
    }),
    { numRuns: 1_000 },
  );
});
