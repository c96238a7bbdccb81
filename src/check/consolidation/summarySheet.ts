import { cellOf, joinBlocks, mergedBlock, mergedRow, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow, type TextPart } from '../../form/template/textRow';
import { receivingOffice } from '../../plan/units';
import { call, quoteText } from '../../rules/formulaText';
import type { ConditionalFormatContent, SheetContent, ValidationContent } from '../../workbook/content';
import { cellAddress } from '../../workbook/address';
import { MAX_COUNT } from '../../rules/entryDecision';
import { summaryRow, type SummaryContext } from './summaryRows';
import { summaryWidths } from './summaryColumns';
import type { DataPlaces } from './dataSheet';
import type { DistrictRow } from './districtForm';

const headRow = 8;
const firstTableRow = headRow + 3;

/** Where each row of the district stands. */
export interface SummaryLayout {
  readonly groups: readonly { readonly id: string; readonly label: string; readonly row: number }[];
  readonly rows: readonly { readonly district: DistrictRow; readonly row: number }[];
  readonly foot: number;
}

export function summaryLayout({ plan, district }: Pick<SummaryContext, 'plan' | 'district'>): SummaryLayout {
  let row = firstTableRow;
  const groups: { id: string; label: string; row: number }[] = [];
  const rows: { district: DistrictRow; row: number }[] = [];
  for (const { id, label } of plan.groups) {
    const own = district.rows.filter(({ indicator }) => indicator.group === id);
    if (own.length === 0) continue;
    groups.push({ id, label: label.vi, row: row++ });
    for (const each of own) rows.push({ district: each, row: row++ });
  }
  return { groups, rows, foot: row + 1 };
}

/** How many units count: by formula over these places of the data sheet, and as it stands now. */
export interface SummaryCounts extends Pick<DataPlaces, 'unitFlags' | 'reasons'> {
  readonly counted: number;
  readonly units: number;
}

/** The consolidated report: official head, one row for each indicator, signatures. */
export function summarySheet(context: SummaryContext, layout: SummaryLayout, counts: SummaryCounts): SheetContent {
  const { columns, texts } = context;
  const widths = summaryWidths(columns);
  const last = columns.note;
  const { cells, merges, heights } = joinBlocks([
    ...headBlocks(context, widths, counts),
    headings(context),
    ...layout.groups.map(({ id, label, row }) =>
      textRow(widths, row, [{ columns: [1, last], style: 'group', value: texts.form.sections.group(id, label) }], 21),
    ),
    ...layout.rows.map(({ district, row }) => summaryRow(district, row, context)),
    ...footBlocks(context, widths, layout.foot),
  ]);
  return {
    name: texts.sheets.summary,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    freeze: { row: headRow + 2, column: columns.label },
    conditionalFormats: verdictFormats(context, layout),
    validations: ownValidations(context, layout),
    isProtected: true,
    showGridLines: false,
    page: {
      ...officialPage(texts.form.footer, 'landscape'),
      printArea: { row: 1, column: 1, lastRow: layout.foot + 5, lastColumn: last },
      titleRows: { first: headRow, last: headRow + 2 },
    },
  };
}

function headBlocks(
  { plan, year, columns, texts }: SummaryContext,
  widths: SheetContent['columns'],
  counts: SummaryCounts,
): Block[] {
  const { form } = texts;
  const last = columns.note;
  const left = [1, 4] as const;
  const right = [columns.rate, last] as const;
  const across = [1, last] as const;
  const { before, of, after } = texts.counted;
  const tail = `${of}${counts.units}${after}`;
  const someTwice = `${call('COUNTIF', counts.reasons, quoteText(texts.data.twice))}>0`;
  const formula = [
    quoteText(before),
    call('COUNTIF', counts.unitFlags, quoteText(texts.data.counts)),
    quoteText(tail),
    call('IF', someTwice, quoteText(texts.counted.twice), quoteText('')),
  ].join('&');
  const lines: (readonly TextPart[])[] = [
    [
      { columns: left, style: 'centeredBold', value: texts.office(receivingOffice(plan, year)?.vi ?? '') },
      { columns: right, style: 'centeredBold', value: form.head.nation },
    ],
    [{ columns: right, style: 'motto', value: form.head.motto }],
    [{ columns: across, style: 'title', value: texts.title(plan.form.title.vi) }],
    [{ columns: across, style: 'centeredBold', value: form.head.period(year) }],
    [{ columns: across, style: 'centeredItalic', value: form.head.source(plan.source.vi) }],
    [{ columns: across, style: 'status', value: `${before}${counts.counted}${tail}`, formula }],
    [{ columns: across, style: 'leftItalic', value: texts.hint }],
  ];
  return lines.map((parts, index) => textRow(widths, index + 1, parts, 20));
}

function headings({ columns, texts, year }: SummaryContext): Block {
  const { headings: words, form } = texts;
  const single = ['number', 'label', 'unit', 'count', 'numerator', 'denominator', 'rate', 'note'] as const;
  const tall = (column: number, value: string): Block =>
    mergedBlock({ row: headRow, column, lastRow: headRow + 1, lastColumn: column }, 'head', { value });
  return joinBlocks([
    ...single.map((key) => tall(columns[key], words[key])),
    ...columns.milestones.flatMap(({ milestone, target, verdict, lacking }) => [
      mergedRow(headRow, [target, lacking], 'head', { value: form.headings.milestone(milestone) }),
      {
        cells: [
          cellOf(headRow + 1, target, 'head', { value: form.headings.target(milestone).full }),
          cellOf(headRow + 1, verdict, 'head', { value: form.headings.verdict(milestone).full }),
          cellOf(headRow + 1, lacking, 'head', { value: form.headings.lacking(milestone).full }),
        ],
      },
    ]),
    ...(columns.lastYear === undefined || columns.change === undefined
      ? []
      : [tall(columns.lastYear, words.lastYear(year - 1)), tall(columns.change, words.change)]),
    {
      cells: Array.from({ length: columns.note }, (_, index) =>
        cellOf(headRow + 2, index + 1, 'mark', { value: markOf(index + 1) }),
      ),
      heights: [
        [headRow, 22],
        [headRow + 1, 34],
        [headRow + 2, 15],
      ],
    },
  ]);
}

/** A, B, C above the words, then 1, 2, 3 … above the figures. */
function markOf(column: number): string | number {
  if (column <= 3) return 'ABC'.charAt(column - 1);
  return column === 7 ? '4=2/3×100' : column - 3;
}

function footBlocks({ year, columns, texts }: SummaryContext, widths: SheetContent['columns'], foot: number): Block[] {
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

function verdictFormats({ columns, texts }: SummaryContext, { rows }: SummaryLayout): ConditionalFormatContent[] {
  const numbers = rows.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const looks = [
    ['short', { fill: 'EADCF4', color: '55217A', bold: true }],
    ['met', { color: '1B5E20' }],
    ['aspiration', { color: '1B5E20', bold: true }],
    ['error', { color: '8A0F0F', bold: true }],
  ] as const;
  return columns.milestones.flatMap(({ verdict, lacking }) =>
    looks.map(([name, look]) => ({
      ranges: [{ row: first, column: verdict, lastRow: last, lastColumn: lacking }],
      formula: call('EXACT', `$${cellAddress(first, verdict)}`, quoteText(texts.form.verdicts[name])),
      ...look,
    })),
  );
}

/** The district's own rows are typed here, and nowhere else. */
function ownValidations({ plan, columns, texts }: SummaryContext, { rows }: SummaryLayout): ValidationContent[] {
  return rows.flatMap(({ district, row }): ValidationContent[] => {
    if (district.kind !== 'own') return [];
    const { rule } = district.indicator;
    const cell = (column: number) => ({ row, column, lastRow: row, lastColumn: column });
    if (rule.kind !== 'ratio') {
      const items =
        rule.kind === 'choice'
          ? rule.choices.map(({ label }) => label.vi)
          : Array.from({ length: rule.highest + 1 }, (_, level) => String(level));
      const { promptTitle, errorTitle, error } = texts.form.inputs.choice;
      return [
        {
          ranges: [cell(columns.numerator)],
          rule: { kind: 'list', items },
          promptTitle,
          errorTitle,
          error,
          severity: 'stop',
        },
      ];
    }
    const { errorTitle, error } = texts.form.inputs.count;
    const figure = plan.baseFigures.find(({ id }) => id === rule.denominator);
    return [
      {
        ranges: [cell(columns.numerator)],
        rule: { kind: 'whole', min: 0, max: MAX_COUNT },
        prompt: rule.numerator.vi.slice(0, 255),
        errorTitle,
        error,
        severity: 'stop',
      },
      {
        ranges: [cell(columns.denominator)],
        rule: { kind: 'whole', min: 0, max: MAX_COUNT },
        prompt: (figure?.label.vi ?? '').slice(0, 255),
        errorTitle,
        error,
        severity: 'stop',
      },
    ];
  });
}
