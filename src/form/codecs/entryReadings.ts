import { isCellError, type Cell, type CellValue } from '../../workbook/cell';
import type { FormRow } from '../../plan/rows';
import { choiceReadings } from './choiceReadings';
import { countReadings, type CountContext } from './countReadings';
import { fractionReadings } from './fractionReadings';
import { legacyText } from './legacy/legacyText';
import { levelReadings } from './levelReadings';
import type { OfferedReading } from './reading';

/** What the cell of a row's entry can mean, where it cannot be used as it stands. None where nothing is offered. */
export function entryReadings(
  row: FormRow,
  { value, font }: Pick<Cell, 'value' | 'font'>,
  context: CountContext,
): readonly OfferedReading[] {
  const readings = readingsOf(row, value, context);
  const meant = readings.length === 0 && typeof value === 'string' ? legacyText(value, font) : undefined;
  return meant === undefined ? readings : readingsOf(row, meant, context).map(({ to }) => ({ to, way: 'legacy-font' }));
}

function readingsOf(row: FormRow, value: CellValue, context: CountContext): readonly OfferedReading[] {
  if (value === null || isCellError(value)) return [];
  const rule = row.kind === 'indicator' ? row.indicator.rule : undefined;
  if (rule?.kind === 'choice') return choiceReadings(value, rule);
  if (rule?.kind === 'level') return typeof value === 'string' ? levelReadings(value, rule.highest) : [];
  if (typeof value === 'number') return fractionReadings(value, context.denominator);
  return typeof value === 'string' ? countReadings(value, context) : [];
}
