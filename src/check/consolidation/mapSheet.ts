import { joinBlocks, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import type { StyleName } from '../../form/template/styles';
import { textRow, type TextPart } from '../../form/template/textRow';
import type { Indicator, Plan } from '../../plan/schema';
import type { Verdict } from '../../rules/assessment';
import { call, quoteText } from '../../rules/formulaText';
import { columnLetters } from '../../workbook/address';
import type { CellContent, SheetContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import type { DataTable } from './dataTable';
import { countedRows, unitName } from './lists';

const headRow = 3;
const firstColumn = 3;

const styles: Readonly<Record<Verdict, StyleName>> = {
  noTarget: 'mapMark',
  error: 'mapOpen',
  missing: 'mapOpen',
  unavailable: 'mapOpen',
  notApplicable: 'mapMark',
  aspiration: 'mapMark',
  met: 'mapMark',
  short: 'mapShort',
  onTheWay: 'mapOnTheWay',
};

/** Which verdicts are counted together below the map. */
const totals: Readonly<Record<keyof ConsolidationTexts['map']['totals'], readonly Verdict[]>> = {
  met: ['met', 'aspiration'],
  short: ['short'],
  onTheWay: ['onTheWay'],
  open: ['error', 'missing', 'unavailable'],
  none: ['notApplicable'],
};
const totalKeys = Object.keys(totals) as (keyof typeof totals)[];

/** Indicators that have a target for this milestone. */
export function mapIndicators(plan: Plan, milestone: number): readonly Indicator[] {
  return plan.indicators.filter(
    ({ reportedBy, rule }) => reportedBy === 'commune' && Object.hasOwn(rule.targets, String(milestone)),
  );
}

/** Where the counts below the map stand: rows in the order of the totals, one column for each indicator. */
export function mapTotals(plan: Plan, milestone: number, table: DataTable) {
  const first = headRow + 1 + Math.max(1, countedRows(table).length);
  const last = firstColumn + mapIndicators(plan, milestone).length - 1;
  return { headRow, rows: totalKeys.map((key, index) => ({ key, row: first + index })), first: firstColumn, last };
}

/** Units by indicators: a mark for each verdict, dark where a target is missed, counted below by formulas. */
export function mapSheet(plan: Plan, milestone: number, table: DataTable, texts: ConsolidationTexts): SheetContent {
  const indicators = mapIndicators(plan, milestone);
  const widths = [{ width: 6 }, { width: 26 }, ...indicators.map(() => ({ width: 6 }))];
  const rows = countedRows(table);
  const { title, legend, marks } = texts.map;
  const across = [1, widths.length] as const;
  const [number, , unit] = texts.data.headings;
  const heads = [number, unit, ...indicators.map(({ id }) => id)];
  const { cells, merges, heights } = joinBlocks([
    textRow(widths, 1, [{ columns: across, style: 'guideSection', value: title(milestone, table.year) }], 24),
    textRow(widths, 2, [{ columns: across, style: 'guideNote', value: legend }], 34),
    textRow(
      widths,
      headRow,
      heads.map((value, index): TextPart => ({ columns: [index + 1, index + 1], style: 'head', value })),
      24,
    ),
    ...rows.map((row, index): Block => {
      const at = headRow + 1 + index;
      const cells: CellContent[] = [
        { row: at, column: 1, style: 'number', value: index + 1 },
        { row: at, column: 2, style: 'receivedText', value: unitName(plan, table, row, texts) },
        ...indicators.map(({ id }, place): CellContent => {
          const verdict = row.assessment.judgements.get(id)?.get(milestone)?.verdict ?? 'noTarget';
          return { row: at, column: firstColumn + place, style: styles[verdict], value: marks[verdict] };
        }),
      ];
      return { cells, heights: [[at, 20]] };
    }),
    totalBlock(plan, milestone, table, texts),
  ]);
  return {
    name: texts.sheets.map(milestone),
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    freeze: { row: headRow, column: 2 },
    conditionalFormats: [],
    validations: [],
    isProtected: true,
    showGridLines: false,
    page: { ...officialPage(texts.form.footer, 'landscape'), titleRows: { first: headRow, last: headRow } },
  };
}

function totalBlock(plan: Plan, milestone: number, table: DataTable, { map }: ConsolidationTexts): Block {
  const indicators = mapIndicators(plan, milestone);
  const counted = countedRows(table);
  const lastRow = headRow + Math.max(1, counted.length);
  const cells = mapTotals(plan, milestone, table).rows.flatMap(({ key, row }): CellContent[] => [
    { row, column: 1, style: 'number' },
    { row, column: 2, style: 'label', value: map.totals[key] },
    ...indicators.map(({ id }, index): CellContent => {
      const letters = columnLetters(firstColumn + index);
      const range = `${letters}$${headRow + 1}:${letters}$${lastRow}`;
      const marks = new Set(totals[key].map((verdict) => map.marks[verdict]));
      const count = counted.filter(({ assessment }) =>
        totals[key].includes(assessment.judgements.get(id)?.get(milestone)?.verdict ?? 'noTarget'),
      ).length;
      const formula = [...marks].map((mark) => call('SUMPRODUCT', `--EXACT(${range},${quoteText(mark)})`)).join('+');
      return { row, column: firstColumn + index, style: 'mapMark', formula, value: count };
    }),
  ]);
  return { cells, heights: totalKeys.map((_, index) => [lastRow + 1 + index, 20] as const) };
}
