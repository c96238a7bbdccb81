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
/** What is left of a row's height where a program fits it closely to its texts. */
const closeFit = 0.75;

/** One way in which the rows may go down the pages. */
interface Flow {
  readonly fit: number;
  left: number;
  page: number;
}

/**
 * Rows that have to begin a page so that no run is torn apart, as far as heights are known: a note that is typed later may make its
 * row higher. Other pages are left to fill up. Of runs that begin with the same row the longest that fits a page counts. Growing rows
 * may be fitted closely or left as high as they are: where that would put a run on another page, it begins one.
 */
export function pageBreaks(
  page: PageContent,
  { columns, rowHeights, growingRows }: Pick<SheetContent, 'columns' | 'rowHeights' | 'growingRows'>,
  rows: RowRun,
  runs: readonly RowRun[],
): readonly number[] {
  const heightOf = ({ first, last }: RowRun, fit = 1): number => {
    let points = 0;
    for (let row = first; row <= last; row++) {
      points += (rowHeights.get(row) ?? 0) * (growingRows?.has(row) ? fit : 1);
    }
    return points;
  };
  const whole = pageHeight(page, columns);
  const full = whole - (page.titleRows ? heightOf(page.titleRows) : 0);
  // The first page shows the title rows where they stand.
  const flows: Flow[] = [1, closeFit].map((fit) => ({ fit, left: whole, page: 1 }));
  const breaks: number[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const here = runs.filter(({ first, last }) => first === row && heightOf({ first, last }) <= full);
    const isFollowed = runs.some(
      ({ first }) => first > row && heightOf({ first: row, last: first - 1 }) < full * drift,
    );
    const isTorn = flows.some(({ fit, left }) => here.some((run) => heightOf(run, fit) > left));
    const isUnsure = here.length > 0 && new Set(flows.map((flow) => flow.page)).size > 1;
    const isFull = flows.some(({ fit, left }) => heightOf({ first: row, last: row }, fit) > left);
    if (isTorn || isUnsure || (isFull && isFollowed)) {
      breaks.push(row);
      for (const flow of flows) Object.assign(flow, { left: full, page: 1 });
    }
    for (const flow of flows) {
      const height = heightOf({ first: row, last: row }, flow.fit);
      if (height > flow.left) Object.assign(flow, { left: full, page: flow.page + 1 });
      flow.left -= height;
    }
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
