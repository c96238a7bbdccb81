import type { NotCarried } from '../import/notCarried';

/** What the workbench itself says; everything else is said by the pane and by the form. */
export const words = {
  blankWorkbook: 'Sổ tính trống',
  ownFile: (name: string) => `Tệp của bạn: ${name}`,
  locked: 'Ô này được bảo vệ, không sửa được. Hãy nhập vào các ô dành cho số liệu và ghi chú.',
  tabHeldBack: 'Trình duyệt đã chặn thẻ mới. Cho phép trang này mở thẻ mới rồi thử lại.',
  unreadable: (file: string) => `Không mở được tệp mẫu ${file}. Hãy tạo lại các tệp mẫu rồi tải lại trang.`,
  replace: 'Sổ đang mở có thay đổi chưa lưu. Mở sổ khác thì các thay đổi đó mất.',
  replaceAnyway: 'Bỏ thay đổi, mở sổ khác',
  stay: 'Ở lại sổ này',
  understood: 'Đã rõ',
  cannotOpen: (name: string, reason: string) => `Không mở được ${name}: ${reason}`,
  reasons: {
    'too-large': 'tệp quá lớn.',
    encrypted: 'tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    'legacy-xls': 'tệp ở dạng cũ (.xls). Mở bằng Excel rồi lưu thành .xlsx.',
    'other-format': 'tệp không ở dạng .xlsx.',
    damaged: 'tệp bị hỏng hoặc chưa tải về đủ.',
  } satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
  otherReason: 'đây không phải là sổ Excel dạng .xlsx.',
  notCarried: (list: string) => `Bàn thử không hiện và không lưu lại: ${list}. Tệp gốc của bạn không bị thay đổi.`,
  parts: {
    charts: 'biểu đồ',
    pictures: 'hình ảnh',
    comments: 'ghi chú và nhận xét',
    pivotTables: 'bảng tổng hợp',
    tables: 'bảng (Table)',
    macros: 'macro',
    externalLinks: 'liên kết sang sổ khác',
    controls: 'nút và ô điều khiển',
    customXml: 'dữ liệu XML đính kèm',
  } satisfies Record<NotCarried, string>,
  saved: (name: string) => `Đã tạo tệp ${name}; tệp nằm trong thư mục tải về.`,
  savedWithout: (name: string, rules: number) =>
    `Đã tạo tệp ${name}, trừ ${rules} quy tắc nhập hoặc tô màu thuộc loại bàn thử không lưu được.`,
  cannotSave: 'Không lưu được: sổ có nội dung vượt giới hạn của Excel.',
  paneWidth: (pixels: number) => `${pixels} điểm ảnh`,
};
