export function call(name: string, ...parts: readonly string[]): string {
  return `${name}(${parts.join(',')})`;
}

/** Longest text constant that Excel accepts inside a formula. */
const MAX_CONSTANT = 255;

/** Text as a constant of a formula; a long one is joined from pieces. */
export function quoteText(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += MAX_CONSTANT) pieces.push(text.slice(from, from + MAX_CONSTANT));
  return pieces.length === 0 ? '""' : pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Control characters cannot stand in a formula's text as they are. */
export function characterFormula(character: string): string {
  const code = character.charCodeAt(0);
  return code < 32 ? `CHAR(${String(code)})` : quoteText(character);
}

/** The text with every one of these characters replaced. */
export function substituteEach(text: string, characters: readonly string[], replacement: string): string {
  return characters.reduce(
    (inner, character) => call('SUBSTITUTE', inner, characterFormula(character), quoteText(replacement)),
    text,
  );
}
