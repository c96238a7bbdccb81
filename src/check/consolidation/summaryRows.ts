import { targetText } from '../../form/template/targetText';
import { cellOf, type Block } from '../../form/template/block';
import { symbolTexts } from '../../form/template/resultCells';
import { textHeight } from '../../form/textHeight';
import { pointsAcross } from '../../form/template/columnWidths';
import { baseFont } from '../../form/template/styles';
import type { Plan } from '../../plan/schema';
import type { Assessment } from '../../rules/assessment';
import type { ResultId } from '../../rules/expression';
import { printFormula, type FormulaPlaces } from '../../rules/formula';
import { formExpressions } from '../../rules/preparedForm';
import { cellAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { CellContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import type { DataPlaces } from './dataPlaces';
import type { DistrictForm, DistrictRow } from './districtForm';
import { lastYearCells } from './lastYearCells';
import { sumFormulas } from './sumFormulas';
import { summaryWidths, type SummaryColumns } from './summaryColumns';
import type { RowSum } from './sums';

/** What the rows of the summary are made of. */
export interface SummaryContext {
  readonly plan: Plan;
  readonly year: number;
  readonly district: DistrictForm;
  readonly columns: SummaryColumns;
  readonly texts: ConsolidationTexts;
  readonly places: DataPlaces;
  readonly sums: ReadonlyMap<string, RowSum>;
  readonly assessment: Assessment;
  readonly lastYear?: { readonly places: DataPlaces; readonly sums: ReadonlyMap<string, RowSum> };
  /** There is no district any more: its own rows say so until the office fills them in. */
  readonly withoutDistrict: boolean;
}

/** One indicator: both sums over the data sheet, their rate, and how it stands against each milestone. */
export function summaryRow(district: DistrictRow, row: number, context: SummaryContext): Block {
  const { columns, texts } = context;
  const { id, indicator } = district;
  const unit = district.kind === 'share' ? texts.units : unitOf(context.plan, district);
  const goals = columns.milestones.map((milestone) => ({
    ...milestone,
    text: goalText(district, milestone.milestone, context),
  }));
  const note = district.kind === 'own' && context.withoutDistrict ? texts.noDistrict : null;
  const high = [
    [indicator.label.vi, columns.label] as const,
    [unit, columns.unit] as const,
    [note ?? '', columns.note] as const,
    ...goals.map(({ text, target }) => [text, target] as const),
  ].map(([text, column]) => textHeight(text, pointsAcross(summaryWidths(columns), column), baseFont));
  return {
    cells: [
      cellOf(row, columns.number, 'number', { value: id.split('.')[0] ?? id }),
      cellOf(row, columns.label, 'label', { value: indicator.label.vi }),
      cellOf(row, columns.unit, 'word', { value: unit }),
      ...figureCells(district, row, context),
      cellOf(row, columns.rate, 'rate', result(district, row, 'rate', context)),
      ...goals.flatMap(({ milestone, target, verdict, lacking, text }) => [
        cellOf(row, target, 'word', { value: text }),
        cellOf(row, verdict, 'word', result(district, row, `verdict.${milestone}`, context)),
        cellOf(row, lacking, 'count', result(district, row, `lacking.${milestone}`, context)),
      ]),
      ...lastYearCells(district, row, context),
      cellOf(row, columns.note, 'noteEntry', { value: note }),
    ],
    heights: [[row, Math.ceil(Math.max(22, ...high))]],
  };
}

function unitOf(plan: Plan, { indicator: { rule } }: DistrictRow): string {
  return rule.kind === 'ratio' ? (plan.baseFigures.find(({ id }) => id === rule.denominator)?.unit.vi ?? '') : '';
}

function goalText(row: DistrictRow, milestone: number, { plan, texts }: SummaryContext): string {
  if (row.kind === 'share' && !row.milestones.includes(milestone)) return texts.form.targets.none;
  const text = targetText(plan, '', row.indicator, milestone, texts.form.targets);
  if (text === undefined) return texts.form.targets.none;
  return row.kind === 'share' ? texts.shareTarget(text) : text;
}

function figureCells(district: DistrictRow, row: number, context: SummaryContext): CellContent[] {
  const { columns, places, sums, texts } = context;
  const { count, numerator, denominator } = columns;
  if (district.kind === 'own') {
    const isRatio = district.indicator.rule.kind === 'ratio';
    return [
      cellOf(row, count, 'word'),
      cellOf(row, numerator, isRatio ? 'countEntry' : 'wordEntry'),
      cellOf(row, denominator, isRatio ? 'countEntry' : 'word'),
    ];
  }
  const formulas = sumFormulas(district, places, texts.data.counts);
  const sum = sums.get(district.id);
  const whereAny = (formula: string): string => `IF(${cellAddress(row, count)}=0,"",${formula})`;
  return [
    cellOf(row, count, 'count', { formula: formulas.count, value: sum?.count ?? 0 }),
    cellOf(row, numerator, 'count', { formula: whereAny(formulas.numerator), value: sum?.numerator ?? '' }),
    cellOf(row, denominator, 'count', { formula: whereAny(formulas.denominator), value: sum?.denominator ?? '' }),
  ];
}

/** A cell that the rules compute, where the row has it. */
function result(district: DistrictRow, row: number, id: ResultId, context: SummaryContext): Partial<CellContent> {
  const expression = formExpressions(context.district.plan, { year: context.year, unit: '' })
    .get(district.id)
    ?.results.get(id);
  if (!expression) return {};
  return { formula: printFormula(expression, placesOf(row, context)), value: resultValue(district, id, context) };
}

function resultValue({ id }: DistrictRow, result: ResultId, { assessment, texts }: SummaryContext): CellValue {
  if (result === 'rate') {
    const rate = assessment.rates.get(id);
    return rate ? (rate.numerator * 100) / rate.denominator : '';
  }
  const [kind, milestone] = result.split('.');
  const judgement = assessment.judgements.get(id)?.get(Number(milestone));
  if (kind === 'lacking') return judgement?.lacking ?? '';
  return judgement ? texts.form.verdicts[judgement.verdict] : '';
}

/** Every cell that a row's formulas speak of stands in the same row. */
function placesOf(row: number, { columns, texts }: SummaryContext): FormulaPlaces {
  const words = symbolTexts(texts.form);
  const at = (column: number): string => cellAddress(row, column);
  return {
    entry: () => at(columns.numerator),
    result(_, id) {
      if (id === 'den') return at(columns.denominator);
      if (id === 'rate') return at(columns.rate);
      const [kind, milestone] = id.split('.');
      const place = columns.milestones.find((each) => String(each.milestone) === milestone);
      if (!place || (kind !== 'verdict' && kind !== 'lacking')) throw new Error(`The summary has no column for ${id}`);
      return at(place[kind]);
    },
    symbol: (symbol) => words.get(symbol) ?? '',
  };
}
