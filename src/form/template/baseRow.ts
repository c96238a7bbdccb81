import { definitionColumns, type BaseRow } from '../layout';
import { joinBlocks, mergedRow, type Block } from './block';
import { definitionSize } from './styles';
import { commonCells, rowHeight, type TableContext } from './tableContext';

/** Room for a note of some lines: merged cells keep Excel from fitting the row to what is typed later. */
const roomForNote = 50;

/** Row of one base figure, with its definition where indicators have rates and targets. */
export function baseRow(row: BaseRow, context: TableContext): Block {
  const { columns, entries } = context;
  const { label, unit, definition } = row.figure;
  const { first, last } = definitionColumns(columns);
  const height = rowHeight(context, [
    { text: label.vi, from: columns.label },
    { text: unit.vi, from: columns.unit },
    { text: definition.vi, from: first, to: last, size: definitionSize },
    { text: entries.get(row.prior), from: columns.prior },
    { text: entries.get(row.note), from: columns.note },
  ]);
  return joinBlocks([
    { cells: commonCells(row, context, { label: label.vi, unit: unit.vi, typed: 'count' }) },
    mergedRow(row.row, [first, last], 'definition', { value: definition.vi }),
    { cells: [], heights: [[row.row, Math.max(roomForNote, height)]] },
  ]);
}
