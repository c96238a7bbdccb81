import { MAX_COUNT } from '../../rules/entryDecision';
import type { RangeRef } from '../../workbook/address';
import type { ValidationContent } from '../../workbook/content';
import type { DistrictRow } from './districtForm';
import type { SummaryLayout } from './summaryLayout';
import type { SummaryContext } from './summaryRows';

/** The district's own rows are typed here, and nowhere else. */
export function ownInputs({ plan, columns, texts }: SummaryContext, { rows }: SummaryLayout): ValidationContent[] {
  return rows.flatMap(({ district: { kind, indicator }, row }): ValidationContent[] => {
    if (kind !== 'own') return [];
    const cell = (column: number): RangeRef => ({ row, column, lastRow: row, lastColumn: column });
    const { rule } = indicator;
    if (rule.kind !== 'ratio') return [wordInput(rule, cell(columns.numerator), texts.form)];
    const figure = plan.baseFigures.find(({ id }) => id === rule.denominator);
    return [
      countInput(cell(columns.numerator), rule.numerator.vi, texts.form),
      countInput(cell(columns.denominator), figure?.label.vi ?? '', texts.form),
    ];
  });
}

type Rule = DistrictRow['indicator']['rule'];
type FormTexts = SummaryContext['texts']['form'];

function wordInput(rule: Exclude<Rule, { kind: 'ratio' }>, cell: RangeRef, { inputs }: FormTexts): ValidationContent {
  const items =
    rule.kind === 'choice'
      ? rule.choices.map(({ label }) => label.vi)
      : Array.from({ length: rule.highest + 1 }, (_, level) => String(level));
  const { promptTitle, errorTitle, error } = inputs.choice;
  return { ranges: [cell], rule: { kind: 'list', items }, promptTitle, errorTitle, error, severity: 'stop' };
}

function countInput(cell: RangeRef, prompt: string, { inputs }: FormTexts): ValidationContent {
  const { errorTitle, error } = inputs.count;
  return {
    ranges: [cell],
    rule: { kind: 'whole', min: 0, max: MAX_COUNT },
    prompt: prompt.slice(0, 255),
    errorTitle,
    error,
    severity: 'stop',
  };
}
