/** Where the ten digits of other scripts begin: Arabic-Indic, Persian, Devanagari, Thai, Lao, Khmer, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xed0, 0x17e0, 0xff10];

/** Marks of the same input methods: full-width comma, point, percent sign, slash and plus, and the Arabic ones. */
const signs: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '％': '%',
  '／': '/',
  '＋': '+',
  '\u066a': '%',
  '\u066b': ',',
  '\u066c': '.',
};

/** The text with the digits and signs of ASCII in place of those of other scripts. */
export function asciiDigits(text: string): string {
  return text.replace(/[\p{Nd}\u066a-\u066c，．％／＋]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? (signs[character] ?? character) : String(code - zero);
  });
}
