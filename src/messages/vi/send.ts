import type { ChecklistTask } from '../../check/checklist';
import { number } from './number';

/** *Gửi báo cáo*: the last steps, from what is still open to the file that is sent. */
export const send = {
  noForm: { problem: 'Sổ này chưa có biểu mẫu.', remedy: 'Nạp biểu mẫu và nhập số liệu trước khi gửi.' },
  tasks: {
    title: 'Hoàn thành biểu mẫu',
    open: {
      fill: (count: number) => `Còn ${number(count)} ô chưa nhập`,
      correct: (count: number) => `Còn ${number(count)} ô phải sửa`,
      explain: (count: number) => `Còn ${number(count)} mục cần giải trình`,
    } satisfies Record<ChecklistTask, (count: number) => string>,
    done: {
      fill: 'Đã nhập đủ số liệu',
      correct: 'Không còn lỗi',
      explain: 'Đã giải trình đủ',
    } satisfies Record<ChecklistTask, string>,
    goTo: (cell: string) => `Đến ô ${cell}`,
    show: 'Xem từng mục',
  },
  confirm: {
    title: 'Ghi xác nhận đã kiểm tra',
    why: 'Bảng kiểm tra ghi vào tệp thời điểm kiểm tra và dấu vết của số liệu, để nơi nhận biết số liệu không bị sửa sau đó.',
    notReady: 'Làm xong bước 1 thì mới ghi xác nhận được.',
    noPlace: 'Trang tính ẩn của biểu mẫu đã mất nên không ghi xác nhận được. Mở mục “Sửa biểu mẫu” để khôi phục.',
    write: 'Sẵn sàng gửi',
    writeAgain: 'Ghi lại xác nhận',
    writing: 'Đang ghi xác nhận…',
    overtaken: {
      problem: 'Chưa ghi được xác nhận vì ô xác nhận vừa thay đổi.',
      remedy: 'Chờ bảng kiểm tra đọc lại biểu mẫu rồi bấm lần nữa.',
    },
  },
  save: {
    title: 'Lưu tệp',
    name: 'Tên tệp nên dùng',
    copyName: 'Sao chép tên',
    how: 'Nhấn F12 (Lưu thành), dán tên này, chọn kiểu tệp Excel (.xlsx) rồi lưu. Excel trên web: vào thẻ Tệp, chọn tải bản sao xuống.',
    afterReceipt: 'Nhớ lưu sau khi ghi xác nhận.',
  },
  deliver: {
    title: 'Gửi tệp',
    to: (office: string) => `Nơi nhận: ${office}.`,
    until: (date: string) => `Hạn gửi: ${date}.`,
    daysLeft: (days: number) => {
      if (days > 0) return `Còn ${number(days)} ngày.`;
      return days === 0 ? 'Hôm nay là ngày cuối.' : `Đã quá hạn ${number(-days)} ngày: gửi ngay và báo cho nơi nhận.`;
    },
  },
  summary: {
    title: 'Bản tóm tắt kèm báo cáo',
    explanation:
      'Kết quả từng chỉ tiêu, chỗ chưa đạt và nguyên nhân, soạn theo thể thức văn bản hành chính. Dán vào văn bản Word, thư hoặc tin nhắn.',
    draft: 'Biểu mẫu còn việc phải làm, nên bản tóm tắt được ghi rõ là bản nháp.',
    copy: 'Sao chép bản tóm tắt',
    download: 'Tải về để in',
    downloaded: (file: string) =>
      `Đã tạo tệp ${file} trong thư mục tải về. Mở tệp bằng trình duyệt rồi nhấn Ctrl+P để in, hoặc mở bằng Word để sửa.`,
    preview: 'Xem trước',
  },
};
