import { spaces, zeroWidth } from './blankText';
import { call, quoteText, substituteEach } from './formulaText';
import { vietnameseMarks } from './notes';

/** Two blanks never stand in a normalized note, so they mark where a phrase of the list begins and ends. */
const BOUNDARY = '  ';

/**
 * Acceptance of a note as a formula. Excel cannot compose letters: marks are taken off before counting, and the stop list is
 * searched in each of the three ways in which Vietnamese is typed. Phrases too short to pass the count need no search.
 */
export function noteAcceptedFormula(note: string, minLength: number, stopList: readonly string[]): string {
  const [, ...otherSpaces] = spaces;
  const text = call('TRIM', substituteEach(substituteEach(note, zeroWidth, ''), otherSpaces, ' '));
  const longEnough = `${call('LEN', substituteEach(text, vietnameseMarks, ''))}>=${String(minLength)}`;
  const phrases = searchedText(stopList, minLength);
  const accepted = phrases === '' ? longEnough : call('IF', longEnough, notAmong(phrases, text), 'FALSE');
  return call('IF', call('ISTEXT', note), accepted, 'FALSE');
}

function notAmong(phrases: string, text: string): string {
  const edge = quoteText(BOUNDARY);
  return call('ISERROR', call('FIND', `${edge}&${call('LOWER', text)}&${edge}`, quoteText(phrases)));
}

const searched = new WeakMap<readonly string[], Map<number, string>>();

/** Every row asks for the same text, which takes longer to spell out than all the rest of its formula. */
function searchedText(stopList: readonly string[], minLength: number): string {
  const byLength = searched.get(stopList) ?? new Map<number, string>();
  searched.set(stopList, byLength);
  const known = byLength.get(minLength);
  if (known !== undefined) return known;
  const phrases = stopList.filter((phrase) => phrase.length >= minLength);
  const list = [...new Set(phrases.flatMap(spellings))].join(BOUNDARY);
  const text = list === '' ? '' : BOUNDARY + list + BOUNDARY;
  byLength.set(minLength, text);
  return text;
}

/** Composed; decomposed; and composed vowels with a separate tone mark, as the keyboard that comes with Windows types them. */
function spellings(phrase: string): string[] {
  return [phrase.normalize('NFC'), phrase.normalize('NFD'), toneMarksApart(phrase)];
}

function toneMarksApart(phrase: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
  return [...phrase.normalize('NFC')]
    .map((letter) => {
      const marks = [...letter.normalize('NFD')];
      const tones = marks.filter((mark) => tone.test(mark));
      return (
        marks
          .filter((mark) => !tone.test(mark))
          .join('')
          .normalize('NFC') + tones.join('')
      );
    })
    .join('');
}
