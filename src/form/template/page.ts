import type { PageContent } from '../../workbook/content';

/** A4 with the margins of Decree 30/2020/NĐ-CP: 20 mm above and below, 30 mm on the left, 15 mm on the right. */
export function officialPage(footer: string, orientation: PageContent['orientation']): PageContent {
  return {
    paper: 'A4',
    orientation,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    fitToWidth: true,
    footer,
    centerHorizontally: true,
  };
}
