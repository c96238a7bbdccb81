/**
 * Text as it may reach a terminal or a line of a file: what a file or its name holds may have line breaks, control codes and marks
 * that turn the direction of writing.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
