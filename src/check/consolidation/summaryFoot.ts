import type { Block } from '../../form/template/block';
import { textRow } from '../../form/template/textRow';
import type { SheetContent } from '../../workbook/content';
import type { SummaryContext } from './summaryRows';

/** Place, date and signatures. */
export function footBlocks(
  { year, columns, texts }: SummaryContext,
  widths: SheetContent['columns'],
  foot: number,
): Block[] {
  const { signature, form } = texts;
  const left = [1, 4] as const;
  const right = [columns.rate + 2, columns.note] as const;
  return [
    textRow(widths, foot, [{ columns: right, style: 'freeItalic', value: signature.date(year) }]),
    textRow(widths, foot + 1, [
      { columns: left, style: 'freeBold', value: signature.preparer },
      { columns: right, style: 'freeBold', value: signature.head },
    ]),
    textRow(widths, foot + 2, [
      { columns: left, style: 'freeItalic', value: form.signature.preparerHow },
      { columns: right, style: 'freeItalic', value: form.signature.signerHow },
    ]),
  ];
}
