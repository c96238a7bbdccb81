import { visibleText } from '../workbook/visibleText';

/**
 * Text as it may reach a terminal or a line of a file: what a file or its name holds may have line breaks, control codes and marks
 * that turn the direction of writing.
 */
export function oneLine(text: string): string {
  return visibleText(text).replace(/[\t\n\r]+/g, ' ');
}
