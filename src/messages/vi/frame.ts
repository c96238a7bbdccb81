/** What stands around every task: their names, and what is chosen for the pane as a whole. */
export const frame = {
  tasks: {
    load: 'Nạp biểu mẫu',
    check: 'Kiểm tra',
    send: 'Gửi báo cáo',
    repair: 'Sửa biểu mẫu',
    lastYear: 'Số liệu năm trước',
    receive: 'Tiếp nhận báo cáo',
    settings: 'Thiết lập',
    selfCheck: 'Tự kiểm tra',
  },
  tasksLabel: 'Việc cần làm',
  back: 'Quay lại',
  more: 'Thêm',
  otherLanguage: 'English',
  opensWithDocument: 'Mở cùng sổ này',
  onceSaved: 'Có hiệu lực khi sổ được lưu',
  theme: 'Màu sắc',
  themes: { auto: 'Theo Office', light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' },
};
