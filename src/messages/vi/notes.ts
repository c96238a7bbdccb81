import { number } from './number';

/** Explanations that are written in the pane. */
export const notes = {
  label: (row: string) => `Giải trình: ${row}`,
  write: 'Ghi giải trình',
  edit: 'Sửa giải trình',
  hintLead: 'Nên nêu rõ:',
  /** What a good explanation says, by what it explains; never the words themselves. */
  hints: {
    shortfall: ['nguyên nhân chưa đạt', 'việc sẽ làm và ai làm', 'bao giờ xong'],
    query: ['vì sao con số khác thường', 'số lấy từ sổ sách, báo cáo nào'],
    unavailable: ['vì sao chưa có số liệu', 'ai cung cấp, bao giờ có'],
  },
  accepted: 'Được tính là giải trình.',
  tooLong: 'Dài quá giới hạn của một ô Excel nên chưa ghi vào bảng tính: hãy viết gọn lại.',
  excess: (count: number) => `Thừa ${number(count)} ký tự.`,
  flaws: {
    blank: (minLength: number) => `Cần ít nhất ${number(minLength)} ký tự.`,
    tooShort: (lacking: number) => `Ngắn quá: cần thêm ${number(lacking)} ký tự nữa.`,
    stockPhrase: 'Câu quá chung chung nên không được tính: hãy nêu cụ thể.',
    notText: 'Ô ghi chú không chứa chữ: hãy viết thành câu.',
  },
  inCell: (cell: string) => `Xem ô ${cell}`,
  sending: 'Đang ghi vào bảng tính…',
  unsaved: 'Chưa ghi vào bảng tính.',
  send: 'Ghi vào bảng tính',
  conflict: 'Ghi chú trong bảng tính vừa được sửa khác đi. Chọn bản để giữ lại:',
  inSheet: 'Trong bảng tính',
  inPane: 'Ở đây',
  blank: '(để trống)',
  keepPane: 'Giữ bản ở đây',
  keepSheet: 'Giữ bản trong bảng tính',
  leftOver: 'Giải trình chưa ghi vào bảng tính',
  drop: 'Bỏ',
};
