import type { SheetChart } from 'hucre';
import type { ChartContent } from '../../workbook/content';
import { excelText } from './excelText';

/** Where nothing is said, ticks cross the axis in every program. */
const quietTicks = { majorTickMark: 'out', minorTickMark: 'none' } as const;

/** A chart in hucre's terms; its anchor counts from 0. */
export function hucreChart({ kind, grouping, most, title, place, categories, series }: ChartContent): SheetChart {
  return {
    type: kind,
    barGrouping: grouping,
    title: excelText(title),
    anchor: {
      from: { row: place.row - 1, col: place.column - 1 },
      to: { row: place.lastRow, col: place.lastColumn },
    },
    gapWidth: grouping === 'stacked' ? 50 : 80,
    axes: {
      x: quietTicks,
      y: {
        ...quietTicks,
        scale: { min: 0, ...(most !== undefined && { max: most }) },
        numberFormat: { formatCode: '0' },
      },
    },
    legend: 'bottom',
    altText: excelText(title),
    series: series.map(({ name, values, color }) => ({ name: excelText(name), values, categories, color })),
  };
}
