import fc from 'fast-check';
import type { ReadingCode, ReadingFinding } from '../../src/check/checkedForm';
import type { OfferedReading } from '../../src/check/reading';
import { findingMessage, findingSentence, findingSubject } from '../../src/messages/findingSentence';
import { vi } from '../../src/messages/vi';
import type { Plan } from '../../src/plan/schema';
import type { Finding, FindingCode } from '../../src/rules/assessment';
import type { CellValue } from '../../src/workbook/cell';
import { readyEntriesBut } from '../form/support/sampleForms';
import { anyForm, ordinaryForm } from '../rules/support/forms';
import { findingsOf, holeIn, languages, plan } from './support';

const cell = { sheet: 'Báo cáo', row: 31, column: 5 };

function only(code: FindingCode, changes: Readonly<Record<string, CellValue>>, year?: number, of?: Plan): Finding {
  const found = findingsOf(readyEntriesBut(changes), year, of).filter((finding) => finding.code === code);
  if (!found[0]) throw new Error(`${code} was not found`);
  return found[0];
}

function say(finding: Finding): readonly [string, string] {
  const { problem, remedy } = findingSentence(vi, plan, 'vi', { ...finding, cell });
  return [problem, remedy];
}

describe('what the clerk is told', () => {
  test('of a text where a number belongs', () => {
    expect(say(only('not-a-number', { 'B1.num': '1.234 người' }))).toEqual([
      'Ô đang chứa chữ “1.234 người”, không phải số.',
      'Xóa nội dung ô E31 rồi gõ lại, chỉ dùng chữ số, ví dụ 1234.',
    ]);
  });

  test('of TRUE where a number belongs', () => {
    expect(say(only('not-a-number', { 'B1.num': true }))[0]).toBe('Ô đang chứa giá trị TRUE, không phải số.');
  });

  test('of a text where a level belongs', () => {
    expect(say(only('not-a-number', { 'A7.value': 'mức 3' }))[1]).toBe('Xóa rồi chọn lại mức độ từ 0 đến 3 ở ô E31.');
  });

  test('of a numerator above its denominator', () => {
    expect(say(only('numerator-above-denominator', { 'base.labourForce': 120, 'B1.num': 130 }))).toEqual([
      'Tử số 130 lớn hơn mẫu số 120.',
      'Kiểm tra lại ô E31 và số liệu nền “Lực lượng lao động”.',
    ]);
  });

  test('of a numerator over nothing', () => {
    expect(say(only('numerator-over-zero', { 'base.newLiterates': 0 }))).toEqual([
      'Tử số là 12 nhưng mẫu số bằng 0.',
      'Kiểm tra lại số liệu nền “Số người mới biết chữ”. Nếu đúng là không phát sinh, nhập 0 vào ô E31.',
    ]);
  });

  test.each([
    [1.234, ' Nếu là 1.234 thì gõ liền 1234, không gõ dấu ngăn cách.'],
    [999.999, ' Nếu là 999.999 thì gõ liền 999999, không gõ dấu ngăn cách.'],
    [1000.5, ''],
    [12.34567, ''],
  ])('of %p, which may have lost its group mark', (value, hint) => {
    expect(say(only('not-whole', { 'D1.num': value }))[1]).toBe(`Nhập lại số nguyên vào ô E31.${hint}`);
  });

  test('of a number that is too large', () => {
    expect(say(only('out-of-range', { 'base.population': 10_000_000_000 }))[0]).toBe(
      'Số 10.000.000.000 lớn hơn mức cho phép (tối đa 9.999.999.999).',
    );
  });

  test('of a negative number, an error value and a level that is not there', () => {
    expect(say(only('negative', { 'D4.num': -3 }))[0]).toBe('Số -3 nhỏ hơn 0.');
    expect(say(only('error-value', { 'D4.num': { error: '#REF!' } }))[0]).toBe('Ô đang báo lỗi #REF!.');
    expect(say(only('unknown-choice', { 'A1.value': 3 }))[0]).toBe('Không có mức độ 3.');
  });

  test('of a word that is not in the list', () => {
    expect(say(only('unknown-choice', { 'A5.value': 'đang làm' }))).toEqual([
      '“đang làm” không có trong danh sách lựa chọn.',
      'Chọn lại ở ô E31: Chưa chuẩn bị, Đang chuẩn bị hoặc Đã chuẩn bị.',
    ]);
  });

  test('of a blank cell', () => {
    expect(say(only('missing-entry', { 'B1.num': null }))[1]).toBe(
      'Nhập số vào ô E31. Không phát sinh thì nhập 0; chưa có số liệu thì gõ ba chấm (...) và ghi lý do.',
    );
    expect(say(only('missing-entry', { 'A1.value': null }))).toEqual([
      'Chưa chọn mức độ.',
      'Chọn mức độ từ 0 đến 2 ở ô E31.',
    ]);
  });

  test('of a ratio below its target, with the number still lacking in its own unit', () => {
    expect(say(only('below-target', { 'D3a.num': 1565 }))[0]).toBe(
      'Mới đạt 59,96%; mục tiêu 2025 là 60%, còn thiếu 1 hộ.',
    );
  });

  test('of a ratio on a target that has to be exceeded', () => {
    expect(say(only('below-target', { 'base.labourForce': 5000, 'B1.num': 4400, 'B2.num': 3000 }, 2030))[0]).toBe(
      'Mới đạt 60%; mục tiêu 2030 là trên 60%, còn thiếu 1 người.',
    );
  });

  test('of a level and of a choice below their targets', () => {
    expect(say(only('below-target', { 'A7.value': 2 }))[0]).toBe('Đang ở mức độ 2; mục tiêu 2025 là mức độ 3.');
    expect(say(only('below-target', { 'A5.value': 'Chưa chuẩn bị' }))[0]).toBe(
      'Đang chọn “Chưa chuẩn bị”; mục tiêu 2025 là “Đang chuẩn bị” hoặc “Đã chuẩn bị”.',
    );
  });

  test('of an assigned target', () => {
    const assigned: Plan = { ...plan, assignedTargets: { '10489': { D4: { '2025': { floor: 62.5 } } } } };
    expect(say(only('below-target', { 'D4.num': 14 }, 2026, assigned))[0]).toBe(
      'Mới đạt 60,87%; mục tiêu 2025 là 62,5%, còn thiếu 1 đơn vị.',
    );
  });

  test('asks for an explanation, once, and not where it may stay away', () => {
    const short = { 'D3a.num': 1565 };
    expect(say(only('below-target', short))[1]).toBe(
      'Nếu số liệu đúng, ghi nguyên nhân và giải pháp vào cột “Nguyên nhân, giải pháp / ghi chú” cùng dòng, ít nhất 15 ký tự.',
    );
    expect(say(only('below-target', { ...short, 'D3a.note': 'Nhiều hộ mới chuyển đến trong năm' }))[1]).toBe('');
    expect(say(only('below-target', short, 2024))[1]).toMatch(/^Năm nay không bắt buộc giải trình/);
  });

  test('of relations between figures', () => {
    expect(say(only('relation-violated', { 'B2.num': 4300 }))[0]).toBe(
      '“B2. Số lao động có bằng cấp, chứng chỉ” là 4.300, lớn hơn “B1. Số lao động đã qua đào tạo” là 4.210.',
    );
    expect(say(only('relation-violated', { 'A7.value': 0 }))[0]).toBe(
      '“A8. Đạt chuẩn phổ cập giáo dục trung học cơ sở” ghi mức độ 3, nhưng muốn vậy phải có ' +
        '“A7. Đạt chuẩn phổ cập giáo dục tiểu học” từ mức độ 1 trở lên và “A1. Đạt chuẩn xóa mù chữ” từ mức độ 1 trở lên.',
    );
    expect(say(only('relation-unlikely', { 'base.households': 1900 }))[0]).toBe(
      '“Tổng dân số” (9.842) chia cho “Tổng số hộ gia đình” (1.900) được 5,1; thường từ 2,5 đến 5.',
    );
    expect(say(only('relation-unlikely', { 'base.households': 0, 'D3a.num': 0 }))[0]).toBe(
      '“Tổng dân số” (9.842) chia cho “Tổng số hộ gia đình” (0): số chia bằng 0.',
    );
  });
});

describe('what the clerk is told of last year', () => {
  test.each([
    [42, 'Số 42 chỉ bằng khoảng một phần mười năm trước (410): có thể gõ thiếu một chữ số.'],
    [4100, 'Số 4.100 gấp khoảng 10 lần năm trước (410): có thể gõ thừa một chữ số.'],
    [4351, 'Số 4.351 gấp khoảng 10,6 lần năm trước (410): có thể gõ thừa một chữ số.'],
  ])('of a digit too many or too few: %i', (now, problem) => {
    const slipped = only('slipped-digit', { 'base.clans': now, 'base.clans.prior': 410, 'D3b.num': 20 });
    expect(say(slipped)).toEqual([
      problem,
      'Kiểm tra lại ô E31. Nếu đúng, ghi lý do vào cột “Nguyên nhân, giải pháp / ghi chú” cùng dòng, ít nhất 15 ký tự.',
    ]);
  });

  test('of a base figure that has changed, never as if it had not', () => {
    const say_ = (now: number, before: number) =>
      say(only('changed-since-last-year', { 'base.organisations': now, 'base.organisations.prior': before }))[0];
    expect(say_(50, 40)).toBe('Năm trước là 40, năm nay là 50: tăng 25%, nhiều hơn mức thường gặp (10%).');
    expect(say_(30, 40)).toBe('Năm trước là 40, năm nay là 30: giảm 25%, nhiều hơn mức thường gặp (10%).');
    expect(say_(110_001, 100_000)).toBe(
      'Năm trước là 100.000, năm nay là 110.001: tăng 10,001%, nhiều hơn mức thường gặp (10%).',
    );
  });

  test('of what has to be maintained and fell', () => {
    const told = (changes: Readonly<Record<string, CellValue>>) => say(only('fell-since-last-year', changes))[0];
    const duty = ': chỉ tiêu này phải được duy trì.';
    expect(told({ 'A7.value': 2, 'A7.prior': 3 })).toBe(`Năm trước ở mức độ 3, năm nay ở mức độ 2${duty}`);
    expect(told({ 'A4.value': 'Không', 'A4.prior': 'Có' })).toBe(`Năm trước là “Có”, năm nay là “Không”${duty}`);
    expect(told({ 'A2.num': 6100, 'A2.prior': 6115, 'base.pop15to60.prior': 6130 })).toBe(
      `Năm trước đạt 99,76% (6.115/6.130), năm nay 99,67% (6.100/6.120)${duty}`,
    );
  });
});

describe('sentences about any form', () => {
  const forms = fc.oneof(anyForm(plan), ordinaryForm(plan));

  test.each(languages)('have no hole, name their row, and say what to do ($language)', (messages) => {
    const { language } = messages;
    const seen = new Set<string>();
    fc.assert(
      fc.property(forms, fc.constantFrom(2024, 2026, 2030), (entries, year) => {
        for (const finding of findingsOf(entries, year)) {
          const { problem, remedy } = findingSentence(messages, plan, language, { ...finding, cell });
          const quoted = typeof finding.value === 'string' ? finding.value : '';
          if (!quoted) expect(holeIn(`${problem} ${remedy}`.trim())).toBeUndefined();
          expect(problem).toMatch(/^[\p{Lu}“\d].*\.$/u);
          if (finding.answered) expect(remedy === '' || finding.code === 'unavailable').toBe(true);
          else expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
          expect(findingSubject(plan, language, finding)).not.toBe('');
          seen.add(finding.code);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
    expect([...seen].sort()).toEqual(Object.keys(vi.findings).sort());
  });
});

describe('what the reading noticed', () => {
  const facts = {
    id: 'B1',
    count: 2,
    text: 'sửa',
    found: 120,
    expected: 'đúng',
    sheet: 'Nháp',
    range: 'E18:E19',
    part: 57,
    whole: 100,
    template: '9',
    version: 1,
    current: 2,
    unit: '10459',
    year: 2031,
    plan: 'other',
    first: 2024,
    last: 2030,
  };
  const codes = Object.keys(vi.readings) as ReadingCode[];

  test.each(languages.flatMap((messages) => codes.map((code) => [messages.language, code, messages] as const)))(
    'has words without holes (%s, %s)',
    (language, code, messages) => {
      const readings = [{ to: 95, way: 'scaled' } as const];
      const finding = { lane: 'error', code, entry: 'B1.num', cell, value: 57, readings, facts, blocks: true } as const;
      const text = findingMessage(messages, plan, language, finding);
      expect(text).toMatch(/\.$/);
      expect(holeIn(text)).toBeUndefined();
    },
  );

  test('asks whether a reading is meant, and offers several as a question', () => {
    const finding = { ...only('not-a-number', { 'B1.num': '1.234 người' }), cell };
    const [figure, unavailable] = [
      { to: 1234, way: 'with-unit' },
      { to: '…', way: 'unavailable' },
    ] as const;
    const remedy = (readings: readonly OfferedReading[]) =>
      findingSentence(vi, plan, 'vi', { ...finding, readings }).remedy;
    expect(remedy([figure])).toBe('Có phải 1.234? Nếu đúng, nhập 1234 vào ô E31.');
    expect(remedy([{ to: 'Có', way: 'choice' }])).toBe('Có phải “Có”? Nếu đúng, sửa lại ở ô E31.');
    expect(remedy([figure, unavailable])).toBe('Có phải 1.234 hay chưa có số liệu (…)? Nhập giá trị đúng vào ô E31.');
    expect(remedy([])).toMatch(/^Xóa nội dung ô E31/);
  });

  test('writes years without a group mark', () => {
    const finding: ReadingFinding = { lane: 'error', code: 'year-not-valid', facts, blocks: true };
    expect(findingMessage(vi, plan, 'vi', finding)).toMatch(/^Năm báo cáo 2031 nằm ngoài kế hoạch \(2024–2030\)\./);
  });

  test('cuts a code from a file that is longer than a line', () => {
    const finding: ReadingFinding = {
      lane: 'error',
      code: 'unit-not-valid',
      facts: { unit: 'x'.repeat(5000), year: 2026 },
      blocks: true,
    };
    expect(findingMessage(vi, plan, 'vi', finding).length).toBeLessThan(250);
  });
});
