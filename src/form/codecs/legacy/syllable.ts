const initial = '(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?';
const nucleus = '[aeiouyăâêôơư]{1,3}';
const final = '(?:ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${initial}${nucleus}${final}$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether every word of the text could be Vietnamese: its consonants and vowels go together, and it bears one tone at most. */
export function readsAsVietnamese(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.every((word) => {
    const decomposed = word.normalize('NFD');
    return (decomposed.match(tones) ?? []).length <= 1 && syllable.test(decomposed.replace(tones, '').normalize('NFC'));
  });
}
