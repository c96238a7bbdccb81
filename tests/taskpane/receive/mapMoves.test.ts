import { cellAt, cellKey, movedCell } from '../../../src/taskpane/receive/mapMoves';

const size = { rows: 100, columns: 23, page: 10 };
const press = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = movedCell({ row, column }, { key, ctrlKey }, size);
  return cell && [cell.row, cell.column];
};

describe('the keyboard in the map', () => {
  test.each<[string, number, number, number, number]>([
    ['ArrowDown', 98, 3, 99, 3],
    ['ArrowDown', 99, 3, 99, 3],
    ['ArrowUp', 0, 3, 0, 3],
    ['ArrowLeft', 5, 0, 5, -1],
    ['ArrowLeft', 5, -1, 5, -1],
    ['ArrowRight', 5, 22, 5, 22],
    ['PageDown', 85, 3, 95, 3],
    ['PageDown', 95, 3, 99, 3],
    ['PageUp', 4, 3, 0, 3],
    ['Home', 5, 3, 5, -1],
    ['End', 5, 3, 5, 22],
  ])('%s leads from %d, %d to %d, %d', (key, row, column, toRow, toColumn) => {
    expect(press(key, row, column)).toEqual([toRow, toColumn]);
  });

  test('goes to the first and last cell of all with Ctrl', () => {
    expect(press('Home', 5, 3, true)).toEqual([0, -1]);
    expect(press('End', 5, 3, true)).toEqual([99, 22]);
  });

  test('leaves other keys to the page', () => {
    expect(press('Tab', 5, 3)).toBeUndefined();
    expect(press('x', 5, 3)).toBeUndefined();
  });
});

test.each([
  { row: 0, column: -1 },
  { row: 2_999, column: 22 },
])('the mark of the cell $row, $column leads back to it', (cell) => expect(cellAt(cellKey(cell))).toEqual(cell));
