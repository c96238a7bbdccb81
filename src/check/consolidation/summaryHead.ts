import { cellOf, joinBlocks, mergedBlock, mergedRow, type Block } from '../../form/template/block';
import { textRow, type TextPart } from '../../form/template/textRow';
import { receivingOffice } from '../../plan/units';
import { call, quoteText } from '../../rules/formulaText';
import type { SheetContent } from '../../workbook/content';
import type { DataPlaces } from './dataPlaces';
import { headRow } from './summaryLayout';
import type { SummaryContext } from './summaryRows';

/** How many units count: by formula over these places of the data sheet, and as it stands now. */
export interface SummaryCounts extends Pick<DataPlaces, 'unitFlags' | 'reasons'> {
  readonly counted: number;
  readonly units: number;
}

/** Whose report it is, what of, and how many units are in it. */
export function headBlocks(
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

/** The head of the table, repeated on every printed page. */
export function headings({ columns, texts, year }: SummaryContext): Block {
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
