import fc from 'fast-check';
import { legacyText } from '../../../src/form/codecs/legacy/legacyText';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { everyWord } from '../../messages/everyWord';

describe('a text in a legacy encoding', () => {
  test.each([
    ['Do thiÕu líp häc nghÒ trªn ®Þa bµn', '.VnTime', 'Do thiếu lớp học nghề trên địa bàn'],
    ['Do thiÕu líp häc nghÒ trªn ®Þa bµn', undefined, 'Do thiếu lớp học nghề trên địa bàn'],
    ['THIÕU GI¸O VI£N', '.VnTimeH', 'THIẾU GIÁO VIÊN'],
    ['Cã', '.VnArial', 'Có'],
    ['Do thieáu lôùp hoïc ngheà treân ñòa baøn', 'VNI-Times', 'Do thiếu lớp học nghề trên địa bàn'],
    ['Do thieáu lôùp hoïc ngheà treân ñòa baøn', undefined, 'Do thiếu lớp học nghề trên địa bàn'],
    ['ÑANG CHUAÅN BÒ', 'VNI-Helve', 'ĐANG CHUẨN BỊ'],
  ])('%j under %p is read', (text, font, expected) => {
    expect(legacyText(text, font)).toBe(expected);
  });

  test.each([
    ['Có', undefined],
    ['hoàn toàn', 'Times New Roman'],
    ['Thiếu giáo viên', '.VnTime'],
    ['Lấy số của trạm y tế', 'VNI-Times'],
    ['plain text', '.VnTime'],
    ['café – “ngoặc” 12°', undefined],
    ['Zürich', undefined],
    ['日本', '.VnTime'],
  ])('%j under %p is left alone', (text, font) => {
    expect(legacyText(text, font)).toBeUndefined();
  });

  test('no Vietnamese sentence that we know of is taken for one', () => {
    const sentences = [
      ...everyWord('vi').map(({ text }) => text),
      formTextsVi.head.hint,
      ...Object.values(formTextsVi.guide.lanes),
    ];
    expect(sentences.filter((text) => legacyText(text) !== undefined)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(300);
  });

  test('no text makes it throw, and what it answers is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '.VnTime', 'VNI-Times'), (text, font) => {
        const meant = legacyText(text, font);
        expect(meant).toBe(meant?.normalize('NFC'));
      }),
    );
  });
});
