import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from '../../src/messages/vi';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { fetchedWords } from './allMessages';
import { everyWord } from './everyWord';
import { holeIn } from './support';

const vietnamese = everyWord('vi');
const english = everyWord('en');

/** Names and key caps that Vietnamese offices write as they are. */
const loanWords = new Set(
  `Excel Office Microsoft Word PDF PowerPoint OpenDocument Numbers Apple XML JSON Ctrl Enter web macro English
  TRUE true false text json ndjson csv comma semicolon tab chitieu template check return
  consolidate plan zip`.split(/\s+/),
);
/** A Vietnamese syllable: nothing longer, and no consonants that the language does not put together. */
const syllable = /^(ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(ng|nh|ch|[cmnpt])?$/;
/** English words that happen to have the shape of a Vietnamese syllable. */
const englishAlone = /^(the|not|at|you|text)$/i;

function withoutCodes(text: string): string {
  return text
    .replaceAll(/--?[a-z|]+|[{<][^}>]*[}>]|"[^"]*"|\S*\.(xlsx|xlsm|json|num|population|pptx?|docx?)\b|\.[a-z]+\b/g, ' ')
    .replaceAll(/Ctrl\+[A-Z]|[A-Z]+[0-9]+|\b(base|unit|year|entries|out|vi|en|x|a)\b(?=[,}|.:]|$)/g, ' ');
}

function foreignWords(text: string): readonly string[] {
  return withoutCodes(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !loanWords.has(word))
    .filter((word) => !syllable.test(plain(word)) || englishAlone.test(word));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

describe('both languages', () => {
  test('are looked at in full, with the words that are fetched', () => {
    const modules = readdirSync(join(__dirname, '../../src/messages/fetched')).map((file) => file.replace('.ts', ''));
    expect(Object.keys(fetchedWords).sort()).toEqual(modules.sort());
  });

  test('say the same things', () => {
    expect(english.map(({ path }) => path).sort()).toEqual(vietnamese.map(({ path }) => path).sort());
  });

  test.each(['vi', 'en'] as const)('leave no text empty and no placeholder open (%s)', (language) => {
    const faulty = everyWord(language)
      .filter(({ path }) => !/^cli\.usage$|verdicts\.noTarget$|^cli\.badEntriesFile$|\.1\.remedy$/.test(path))
      .filter(({ text }) => text === '' || text !== text.trim() || holeIn(text.replace(/…$/, '')) !== undefined);
    expect(faulty).toEqual([]);
  });

  test('differ', () => {
    const texts = new Map(vietnamese.map(({ path, text }) => [path, text]));
    const same = english.filter(({ path, text }) => text !== '' && texts.get(path) === text).map(({ path }) => path);
    expect(same).toEqual([]);
  });
});

describe('the Vietnamese texts', () => {
  test('hold no English word', () => {
    const foreign = vietnamese
      .map(({ path, text }) => ({ path, words: foreignWords(text) }))
      .filter(({ words }) => words.length > 0);
    expect(foreign).toEqual([]);
  });

  test('are composed, so that searching and comparing find them', () => {
    expect(vietnamese.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('call lanes, verdicts and tasks what the sheet calls them', () => {
    const { lanes, verdicts, tasks } = vi.terms;
    expect({ ...lanes, none: '' }).toEqual(formTextsVi.lanes);
    expect(verdicts).toEqual(formTextsVi.verdicts);
    expect(tasks).toEqual(formTextsVi.tasks);
    expect(vi.terms.noteColumn).toBe(`“${formTextsVi.headings.note.full.replace(/\s+/g, ' ')}”`);
  });
});

describe('the test for English words', () => {
  test.each(['Nhập lại file', 'Check lại ô', 'Ô not đúng', 'Load biểu mẫu'])('finds one in “%s”', (text) => {
    expect(foreignWords(text).length).toBe(1);
  });

  test('lets Vietnamese pass', () => {
    expect(foreignWords('Nghiêng ngả, khuỷu tay, giếng quý, đường thuở xưa')).toEqual([]);
  });
});
