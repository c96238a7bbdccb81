import { readsAsVietnamese } from './syllable';
import { fromTcvn3, tcvn3Letter } from './tcvn3';
import { fromVni, isVniText } from './vni';

const foreign = /[^\u0000-\u007f\u00a0]/gu; // eslint-disable-line no-control-regex -- the bounds of ASCII
/** Letters that only Unicode has, so that nobody who typed one used a legacy font. */
const unicodeOnly = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|\p{M}/u;
/** Letters that no Vietnamese word has in Unicode, and that both old encodings are full of. */
const telltale = /[^\u0000-\u007f\u00a0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý“”‘’–—…«»°²³§]/u; // eslint-disable-line no-control-regex -- the bounds of ASCII

/**
 * A text of the time before Unicode, as it was meant; `undefined` where it is none. The font's name tells; without it, letters that
 * Vietnamese does not have and that become Vietnamese syllables do.
 */
export function legacyText(text: string, font = ''): string | undefined {
  const characters = text.match(foreign);
  if (!characters || unicodeOnly.test(text)) return undefined;
  const isTcvn3 = characters.every((character) => tcvn3Letter(character) !== undefined);
  if (isTcvn3 && /^\.vn/i.test(font)) return fromTcvn3(text, /h$/i.test(font));
  const isVni = isVniText(text.replaceAll('\u00a0', ' '));
  if (isVni && /^vni[- ]/i.test(font)) return fromVni(text);
  if (!telltale.test(text)) return undefined;
  const meant = [...(isVni ? [fromVni(text)] : []), ...(isTcvn3 ? [fromTcvn3(text, false)] : [])];
  return meant.find(readsAsVietnamese);
}
