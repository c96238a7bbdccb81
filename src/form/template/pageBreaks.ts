import type { PageContent, SheetContent } from '../../workbook/content';
import { pointsAcross } from './columnWidths';

/** Rows that shall stand on one page, where a page is high enough for them. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

const paper = { short: 210, long: 297 };
const pointsPerMm = 72 / 25.4;
/** Programs and printers differ a little. */
const caution = 0.97;

/**
 * A program that finds a little more room than was reckoned with would begin a run at the end of a page, so a page that fills up so
 * close before a run is ended by a break, too.
 */
const drift = 0.12;

/**
 * Rows that have to begin a page so that no run is torn apart, as far as heights are known: a note that is typed later may make its
 * row higher. Other pages are left to fill up. Of runs that begin with the same row the longest that fits a page counts.
 */
export function pageBreaks(
  page: PageContent,
  widths: SheetContent['columns'],
  heights: ReadonlyMap<number, number>,
  rows: RowRun,
  runs: readonly RowRun[],
): readonly number[] {
  const heightOf = ({ first, last }: RowRun): number => {
    let points = 0;
    for (let row = first; row <= last; row++) points += heights.get(row) ?? 0;
    return points;
  };
  const { titleRows } = page;
  const full = pageHeight(page, widths) - (titleRows ? heightOf(titleRows) : 0);
  const breaks: number[] = [];
  // The first page shows the title rows where they stand.
  let left = pageHeight(page, widths);
  for (let row = rows.first; row <= rows.last; row++) {
    const height = heights.get(row) ?? 0;
    const together = runs.filter(({ first }) => first === row).map(heightOf);
    const run = Math.max(height, ...together.filter((points) => points <= full));
    if (run > left) {
      const isFollowed = runs.some(
        ({ first }) => first > row && heightOf({ first: row, last: first - 1 }) < full * drift,
      );
      if (run > height || isFollowed) breaks.push(row);
      left = full;
    }
    left -= height;
  }
  return breaks;
}

/** Points of rows that a page takes, at the scale at which the columns fit its width. */
function pageHeight({ orientation, margins }: PageContent, widths: SheetContent['columns']): number {
  const isWide = orientation === 'landscape';
  const [across, down] = isWide ? [paper.long, paper.short] : [paper.short, paper.long];
  const width = (across - margins.left - margins.right) * pointsPerMm;
  const scale = Math.min(1, width / pointsAcross(widths, 1, widths.length));
  return (((down - margins.top - margins.bottom) * pointsPerMm) / scale) * caution;
}
