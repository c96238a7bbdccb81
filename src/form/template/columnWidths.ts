import type { SheetContent } from '../../workbook/content';
import type { ReportColumns } from '../columns';
import { columnPoints } from '../textHeight';
import { baseFont } from './styles';

/** Widths of the sheet "Báo cáo", in digits of the Normal font. */
export function reportWidths(columns: ReportColumns): SheetContent['columns'] {
  return [
    { width: 24, hidden: true },
    { width: 5 },
    { width: 30 },
    { width: 8 },
    { width: 13 },
    { width: 11 },
    { width: 9.5 },
    ...columns.milestones.flatMap(() => [{ width: 10.5 }, { width: 11.5 }, { width: 8.5 }]),
    { width: 11 },
    { width: 10.5 },
    { width: 26 },
    { width: 12.5 },
  ];
}

/** Points that a text has from the first to the last of these columns. */
export function pointsAcross(widths: SheetContent['columns'], first: number, last = first): number {
  return widths
    .slice(first - 1, last)
    .reduce((points, { width, hidden }) => points + (hidden ? 0 : columnPoints(width, baseFont)), 0);
}
