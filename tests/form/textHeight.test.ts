import fc from 'fast-check';
import { columnPoints, textHeight } from '../../src/form/textHeight';

const font = { name: 'Times New Roman', size: 12 };
const words = fc.array(fc.constantFrom('lao', 'động', 'ĐÀO', 'tạo', 'nghiệp', '15–60', '(%)', 'WWW', 'iii'), {
  maxLength: 40,
});

describe('the height that a text needs', () => {
  test('is one line for a short text, and one more for every line break', () => {
    const line = textHeight('Đạt', 200, font);
    expect(line).toBeGreaterThan(font.size);
    expect(textHeight('Đạt\nĐạt', 200, font)).toBeCloseTo(2 * line - 4);
    expect(textHeight('', 200, font)).toBe(line);
  });

  test('never falls where the column gets narrower, the font larger or the text longer', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (some, width) => {
        const text = some.join(' ');
        const height = textHeight(text, width, font);
        expect(textHeight(text, width * 0.8, font)).toBeGreaterThanOrEqual(height);
        expect(textHeight(text, width, { ...font, size: 14 })).toBeGreaterThanOrEqual(height);
        expect(textHeight(text, width, { ...font, bold: true })).toBeGreaterThanOrEqual(height);
        expect(textHeight(`${text} thêm`, width, font)).toBeGreaterThanOrEqual(height);
      }),
    );
  });

  test('breaks a word that is longer than the column', () => {
    expect(textHeight('W'.repeat(100), 60, font)).toBeGreaterThan(10 * font.size);
  });

  test('takes decomposed and composed Vietnamese to be equally wide', () => {
    const text = 'Cán bộ, công chức, viên chức được bồi dưỡng kỹ năng số cơ bản'.repeat(3);
    expect(textHeight(text.normalize('NFD'), 100, font)).toBe(textHeight(text.normalize('NFC'), 100, font));
  });

  test('counts columns in digits of the Normal font, which are half its size wide', () => {
    expect(columnPoints(10, font)).toBe(60);
  });
});
