import type { Plan } from '../../plan/schema';
import { unitsFor } from '../../plan/units';
import { tidy } from './plainText';
import type { OfferedReading } from './reading';

const longest = 80;
const kindWords = /^(?:ubnd )?(?:xã|thị trấn|tt\.?|x\.) /;

/** The code of the unit whose name stands where its code belongs; several where a name is that of several. */
export function unitReadings(plan: Plan, year: number, text: string): readonly OfferedReading[] {
  if (text.length > longest) return [];
  const sought = spelling(text);
  return unitsFor(plan, year)
    .filter(({ name }) => spelling(name.vi) === sought)
    .map(({ code }) => ({ to: code, way: 'unit-name' }));
}

/**
 * What names are compared by: composed or not, "Hoà" or "Hòa" (the tone over either vowel), "Mỹ" or "Mĩ". Accents count: "Hồng Sơn"
 * is not "Hong Son" of another list.
 */
function spelling(text: string): string {
  const words = tidy(text).normalize('NFC').toLowerCase().replace(kindWords, '').split(' ');
  return words.map((word) => syllableKey(word)).join(' ');
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

function syllableKey(word: string): string {
  const decomposed = word.normalize('NFD');
  const mark = tone.exec(decomposed)?.[0] ?? '';
  const letters = decomposed.replace(tone, '').normalize('NFC').replace(/y$/, 'i');
  return letters + mark;
}
