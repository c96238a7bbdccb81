import type { PageSetup } from 'hucre';
import type { PageContent } from '../../workbook/content';

const mmPerInch = 25.4;

export function hucrePageSetup(page: PageContent): PageSetup {
  const { top, right, bottom, left } = page.margins;
  return {
    paperSize: 'a4',
    orientation: page.orientation,
    // A height of 0 pages lets the sheet take as many as it needs.
    ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    ...(page.scale !== undefined && { scale: page.scale }),
    margins: { top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
    ...(page.centerHorizontally && { horizontalCentered: true }),
  };
}

function inches(mm: number): number {
  return Number((mm / mmPerInch).toFixed(4));
}
