import { harmless, query, type Case, type ExpectedFinding } from './caseKinds';
import { addressOf } from './rawWorkbook';

/** Last year's figure of a row typed so that it cannot be compared: told, and never in the way of sending. */
function unreadableLastYear(
  entry: string,
  typed: string | number | { readonly type: string; readonly xml: string },
  more: Partial<ExpectedFinding> = {},
): Case {
  const finding = query('prior-unreadable', { entry, cell: addressOf(entry), ...more });
  return harmless(
    53,
    `last year’s figure that cannot be read: ${JSON.stringify(typed)}`,
    (workbook) => workbook.put(entry, typed),
    finding,
  );
}

const isNoFigure = (entry: string, typed: string): Case =>
  harmless(53, `no figure of last year: ${JSON.stringify(typed)}`, (workbook) => workbook.put(entry, typed));

/** What is met besides the cases of the table, by theme. */
export const carelessCases: readonly Case[] = [
  unreadableLastYear('B3.prior', '3.200', { fix: { from: '3.200', to: 3200 }, message: /năm trước “3\.200”.*Có phải/ }),
  unreadableLastYear('base.population.prior', 'khoảng 9800', { readings: [9800, 'không so sánh'] }),
  unreadableLastYear('B3.prior', 54.3, { message: /“54,3”.*ghi “không so sánh”\.$/ }),
  unreadableLastYear('B3.prior', -1),
  unreadableLastYear('B3.prior', { type: 'e', xml: '<v>#N/A</v>' }, { message: /“#N\/A”/ }),
  unreadableLastYear('A7.prior', 'Mức độ 3', { fix: { from: 'Mức độ 3', to: 3 } }),
  unreadableLastYear('A7.prior', 4),
  unreadableLastYear('A4.prior', 'co', { fix: { from: 'co', to: 'Có' } }),
  ...['không so sánh', 'Không so sánh được', '…', 'chưa có số liệu', '-', 'x', ' '].map((typed) =>
    isNoFigure('B3.prior', typed),
  ),
  isNoFigure('A4.prior', 'không so sánh'),
];
