/**
 * VNI for Windows: a vowel is followed by a mark, as its byte reads in Windows-1252. Facts: VNI's published table, compared with
 * that of the xvnkb keyboard. Small letters here; capitals follow.
 */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const whole: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
};

/** Vowels that take a mark; ơ and ư only tones. */
const marked = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const alone = /[ôöæóòîñíì]/giu;
const known = /^[\u0020-\u007eùøûõïâáàåãäêéèúüëôöæóòîñíì\s]*$/iu;

export function isVniText(text: string): boolean {
  return known.test(text);
}

/** The text as it was meant; a mark without its vowel stays as it stands. */
export function fromVni(text: string): string {
  return text
    .replace(marked, (_, vowel: string, mark: string) => {
      const base = letter(vowel);
      return (base + (marks[mark.toLowerCase()] ?? '')).normalize('NFC');
    })
    .replace(alone, letter);
}

function letter(character: string): string {
  const small = character.toLowerCase();
  const meant = whole[small] ?? small;
  return character === small ? meant : meant.toUpperCase();
}
