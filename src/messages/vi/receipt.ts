import { number } from './number';

const checkAgain = 'Cần kiểm tra lại trước khi gửi.';

/** What the form's receipt says. `at` is an instant as people write it, `names` are rows of the form. */
export const receipt = {
  none: 'Chưa có xác nhận kiểm tra trong tệp.',
  valid: (at: string) => `Đã kiểm tra lúc ${at}; từ đó đến nay số liệu không thay đổi.`,
  entries: (at: string, names: string) => `Số liệu đã thay đổi sau lần kiểm tra lúc ${at}: ${names}. ${checkAgain}`,
  'other-form': (at: string) =>
    `Xác nhận kiểm tra lúc ${at} là của biểu khác (khác đơn vị, năm, kế hoạch hoặc phiên bản biểu mẫu). ${checkAgain}`,
  'other-rules': (at: string) => `Quy tắc kiểm tra đã thay đổi sau lần kiểm tra lúc ${at}. ${checkAgain}`,
  'not-genuine': `Xác nhận kiểm tra trong tệp đã bị sửa hoặc bị mất một phần nên không dùng được. ${checkAgain}`,
  /** Said wherever a receipt is shown or made. */
  evidenceOnly: 'Xác nhận này chỉ cho biết số liệu đã được kiểm tra, không thay chữ ký.',
  noteOf: (row: string) => `ghi chú của ${row}`,
  more: (count: number) => `và ${number(count)} ô khác`,
};
