import { type RawCell, liveCell } from '../../src/excel/liveCell';

const raw = (value: unknown, type: string, formula: unknown = value, numberFormat = 'General'): RawCell => ({
  value,
  type,
  formula,
  numberFormat,
});

test.each([
  ['an empty cell', raw('', 'Empty'), { value: null }],
  ['a number', raw(1234.5, 'Double'), { value: 1234.5 }],
  ['zero', raw(0, 'Double'), { value: 0 }],
  ['a boolean', raw(false, 'Boolean'), { value: false }],
  ['a figure typed as text', raw('1.234', 'String'), { value: '1.234' }],
  ['an error value', raw('#DIV/0!', 'Error', '=1/0'), { value: { error: '#DIV/0!' }, formula: '1/0' }],
  ['an error word typed as text', raw('#N/A', 'String'), { value: '#N/A' }],
  ['a formula', raw(3, 'Double', '=1+2'), { value: 3, formula: '1+2' }],
  ['a formula that results in nothing', raw('', 'String', '=""'), { value: '', formula: '""' }],
  ['a text behind an apostrophe', raw('=1+1', 'String'), { value: '=1+1' }],
  ['a formula that results in a text', raw('=1+1', 'String', '="=1+1"'), { value: '=1+1', formula: '"=1+1"' }],
  ['a lone equals sign', raw('=', 'String'), { value: '=' }],
  ['a linked data type', raw('Hà Nội', 'RichValue'), { value: 'Hà Nội' }],
  ['a format', raw(1, 'Double', 1, '#,##0'), { value: 1, numberFormat: '#,##0' }],
])('%s is read as what it is', (_, cell, expected) => {
  expect(liveCell(cell)).toEqual(expected);
});
