import { number } from './number';

/** *Số liệu năm trước*: from last year's files into the column "Năm trước". */
export const lastYearTask = {
  noForm: { problem: 'Sổ này chưa có biểu mẫu.', remedy: 'Nạp biểu mẫu trước, rồi lấy số liệu năm trước.' },
  older: {
    problem: 'Biểu mẫu trong sổ là bản cũ, chưa có cột “Năm trước”.',
    remedy: 'Cập nhật biểu mẫu trước; số đã nhập được giữ nguyên.',
  },
  firstYear: (year: number) => ({
    problem: `Trước năm ${year} chưa có báo cáo theo kế hoạch này.`,
    remedy: 'Năm nay không có số liệu năm trước để so sánh.',
  }),
  why: (year: number) =>
    `Chọn tệp báo cáo năm ${year}. Số liệu trong tệp được đưa vào cột “Năm trước” để so sánh với năm nay.`,
  merged: (units: string) =>
    `Địa bàn này gồm các đơn vị đã báo cáo năm trước: ${units}. Chọn tệp của tất cả các đơn vị đó.`,
  pick: 'Chọn tệp',
  drop: 'hoặc kéo tệp vào đây',
  /** Name of the field that takes the files. */
  files: 'Tệp báo cáo năm trước',
  reading: (done: number, total: number) => `Đang đọc tệp ${number(done + 1)}/${number(total)}…`,
  tooMany: (most: number) => `Chỉ đọc ${number(most)} tệp đầu tiên.`,
  notLoaded: { problem: 'Chưa tải được phần đọc tệp.', remedy: 'Kiểm tra kết nối mạng rồi chọn lại tệp.' },
  used: (file: string, unit: string) => `“${file}”: ${unit}`,
  usedTitle: 'Tệp được dùng',
  nothingUsed: {
    problem: 'Không có tệp nào dùng được.',
    remedy: 'Xem lý do ở từng tệp bên dưới rồi chọn lại.',
  },
  previewTitle: 'Số sẽ ghi vào cột “Năm trước”',
  columns: { row: 'Nội dung', cell: 'Ô', before: 'Đang có', after: 'Sẽ ghi' },
  empty: 'trống',
  same: (count: number) => `${number(count)} ô đã có đúng số này.`,
  replace: (count: number) => `Ghi đè cả ${number(count)} ô đang có số khác`,
  nothingToWrite: 'Cột “Năm trước” đã có đủ các số này, không phải ghi gì thêm.',
  write: (count: number) => `Ghi ${number(count)} ô`,
  writing: 'Đang ghi…',
  done: (count: number) => ({
    problem: `Đã ghi ${number(count)} ô ở cột “Năm trước”.`,
    remedy: 'Những chỗ khác thường so với năm trước hiện ở mục Kiểm tra.',
  }),
  undone: (count: number) => ({
    problem: `Đã hoàn tác ${number(count)} ô.`,
    remedy: 'Cột “Năm trước” trở lại như trước khi ghi.',
  }),
  overtaken: (count: number) => ({
    problem: `${number(count)} ô vừa có người sửa nên được giữ nguyên.`,
    remedy: 'Xem lại các ô đó rồi ghi lần nữa nếu cần.',
  }),
  undo: 'Hoàn tác',
};
