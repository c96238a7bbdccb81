import type { CorrectionTexts } from './correctionTexts';
import type { CorrectionItem, CorrectionSheet } from './items';

/** A request as plain text, to be pasted into an e-mail or a message. */
export function correctionLetter({ to, opening, items, resend }: CorrectionSheet, texts: CorrectionTexts): string {
  return [
    texts.title,
    to,
    '',
    opening,
    '',
    ...items.flatMap((item, index) => [...itemLines(item, index + 1, texts), '']),
    resend,
    texts.closing,
    '',
  ].join('\n');
}

function itemLines(
  { kind, subject, sheet, cell, value, problem, remedy }: CorrectionItem,
  number: number,
  texts: CorrectionTexts,
): string[] {
  const place = cell === '' ? '' : ` ${texts.place(sheet, cell)}`;
  return [
    `${number}. [${kind}]${place}${subject === '' ? '' : ` ${subject}`}`,
    ...(value === '' ? [] : [`   ${texts.present(value)}`]),
    `   ${problem}`,
    ...(remedy === '' ? [] : [`   ${texts.todo(remedy)}`]),
  ];
}
