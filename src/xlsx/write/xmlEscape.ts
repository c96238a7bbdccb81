import { excelEscape, excelText } from './excelText';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as the content of an element. What XML cannot hold is escaped in Excel's own way. */
export function xmlEscape(text: string): string {
  return excelText(text).replace(/[&<>]|(?![\t\n\x7F-\x9F])\p{Cc}/gu, (character) => {
    return marks[character] ?? excelEscape(character);
  });
}

/** An element with text in it. Blanks at its ends, tabs and line breaks are kept. */
export function textElement(name: string, text: string): string {
  if (text === '') return `<${name}/>`;
  const space = name === 't' && /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${xmlEscape(text)}</${name}>`;
}
