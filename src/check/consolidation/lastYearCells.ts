import { cellOf } from '../../form/template/block';
import { columnLetters } from '../../workbook/address';
import type { CellContent } from '../../workbook/content';
import type { DistrictRow } from './districtForm';
import { sumFormulas } from './sumFormulas';
import type { SummaryContext } from './summaryRows';

/** Last year's rate of a row and how it changed, where last year's forms are given. */
export function lastYearCells(district: DistrictRow, row: number, context: SummaryContext): CellContent[] {
  const { columns, lastYear, texts, assessment } = context;
  if (columns.lastYear === undefined || columns.change === undefined || !lastYear) return [];
  if (district.kind === 'own') return [cellOf(row, columns.lastYear, 'rateEntry'), cellOf(row, columns.change, 'rate')];
  const { numerator, denominator } = sumFormulas(district, lastYear.places, texts.data.counts);
  const sum = lastYear.sums.get(district.id);
  const before = sum?.denominator ? ((sum.numerator ?? 0) * 100) / sum.denominator : undefined;
  const now = assessment.rates.get(district.id);
  const change =
    now && before !== undefined ? Math.round(((now.numerator * 100) / now.denominator - before) * 100) / 100 : '';
  const [rate, last] = [columns.rate, columns.lastYear].map((column) => `${columnLetters(column)}${row}`) as [
    string,
    string,
  ];
  return [
    cellOf(row, columns.lastYear, 'rate', {
      formula: `IF(${denominator}=0,"",${numerator}*100/${denominator})`,
      value: before ?? '',
    }),
    cellOf(row, columns.change, 'change', {
      formula: `IF(ISNUMBER(${rate}),IF(ISNUMBER(${last}),ROUND(${rate}-${last},2),""),"")`,
      value: change,
    }),
  ];
}
