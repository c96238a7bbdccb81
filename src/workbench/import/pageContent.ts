import type { Sheet } from 'hucre';
import { parseRange } from '../../workbook/address';
import type { PageContent } from '../../workbook/content';

const MM_PER_INCH = 25.4;

/** How the sheet is printed; absent where the file says no more than any file does. */
export function pageContent({ pageSetup, headerFooter }: Sheet): PageContent | undefined {
  if (pageSetup?.paperSize !== 'a4') return undefined;
  const { orientation = 'portrait', margins, fitToPage, fitToWidth, printArea, printTitlesRow } = pageSetup;
  const area = printArea === undefined ? undefined : parseRange(printArea);
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? '') ?? [];
  const footer = headerFooter?.oddFooter;
  return {
    paper: 'A4',
    orientation,
    margins: {
      top: millimetres(margins?.top ?? 0.75),
      right: millimetres(margins?.right ?? 0.7),
      bottom: millimetres(margins?.bottom ?? 0.75),
      left: millimetres(margins?.left ?? 0.7),
    },
    fitToWidth: fitToPage === true && fitToWidth === 1,
    ...(pageSetup.scale !== undefined && { scale: pageSetup.scale }),
    ...(area && { printArea: area }),
    ...(first && last && { titleRows: { first: Number(first), last: Number(last) } }),
    ...(footer !== undefined && { footer }),
    ...(pageSetup.horizontalCentered && { centerHorizontally: true }),
  };
}

function millimetres(inches: number): number {
  return Math.round(inches * MM_PER_INCH * 10) / 10;
}
