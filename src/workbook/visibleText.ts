/** Characters that nobody sees: marks that turn the direction of writing, characters without width, and whatever else Unicode says is not to be drawn. */
export const unseen = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Line breaks that spreadsheets do not know. */
const otherLineEnds = /[\v\f\u0085\u2028\u2029]/g;
const controls = /(?![\t\n\r])\p{Cc}+/gu;

/**
 * Text of a file as it may be shown or written elsewhere: it reads as it stands there, and says the same to whoever copies it. Marks that
 * belong to a letter stay, composed or not.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, '').replace(otherLineEnds, '\n').replace(controls, ' ');
}
