import type { Lane } from '../../rules/assessment';
import { number } from './number';

/** What the pane says of itself. */
export const pane = {
  title: 'Kiểm Chỉ Tiêu',
  starting: 'Đang mở bảng kiểm tra…',
  notStarting:
    'Nếu dòng này không mất đi, Excel trên máy là bản cũ. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
  opening: 'Đang mở…',
  notFetched: {
    problem: 'Chưa tải đủ phần mềm.',
    remedy: 'Kiểm tra kết nối mạng rồi thử lại; nếu vẫn không được, mở lại bảng kiểm tra.',
  },
  crashed: {
    problem: 'Bảng kiểm tra gặp lỗi ngoài dự kiến.',
    remedy: 'Số liệu trong sổ không bị ảnh hưởng: mở lại bảng kiểm tra để làm tiếp.',
  },
  reopen: 'Mở lại bảng kiểm tra',
  withoutExcel: 'Nơi nhận báo cáo kiểm tra được các tệp đã nhận mà không cần Excel.',
  repairHint: {
    damaged: { problem: 'Biểu mẫu có chỗ hỏng.', remedy: 'Có thể khôi phục biểu mẫu mà giữ nguyên số đã nhập.' },
    older: { problem: 'Biểu mẫu là bản cũ.', remedy: 'Vẫn gửi được; nên cập nhật biểu, số đã nhập được giữ nguyên.' },
  },
  status: {
    reading: 'Đang đọc biểu mẫu…',
    noForm: 'Sổ này chưa có biểu mẫu',
    loading: 'Đang nạp biểu mẫu…',
    problem: 'Chưa kiểm tra được biểu mẫu',
    waitingForCell: 'Có ô đang gõ dở; sẽ kiểm tra ngay khi gõ xong.',
    slow: 'Excel chưa trả lời. Nếu có ô đang gõ dở, nhấn Enter để kết thúc.',
    outdated: 'Kết quả dưới đây là của lần kiểm tra trước.',
  },
  load: {
    invitation: 'Bắt đầu bằng việc nạp biểu mẫu',
    explanation: 'Chọn năm báo cáo và đơn vị. Biểu mẫu được thêm vào sổ đang mở; các trang tính có sẵn không thay đổi.',
    year: 'Năm báo cáo',
    unit: 'Đơn vị',
    unitPlaceholder: 'Gõ để tìm xã, thị trấn',
    noUnit: 'Không tìm thấy đơn vị. Thử gõ một phần tên, không cần dấu.',
    chooseUnit: 'Chọn đơn vị trong danh sách.',
    deadline: (date: string, office: string) => `Hạn gửi: ${date}. Nơi nhận: ${office}.`,
    submit: 'Nạp biểu mẫu',
    making: 'Đang tạo biểu mẫu…',
    inserting: 'Đang đưa biểu mẫu vào sổ…',
    present: (unit: string, year: number) => `Sổ này đã có biểu mẫu của ${unit}, năm ${year}.`,
    presentRemedy: 'Mỗi sổ chỉ chứa một biểu. Muốn lập biểu khác, mở sổ mới (Ctrl+N) rồi nạp ở đó.',
    done: (unit: string, year: number) => `Đã nạp biểu mẫu của ${unit}, năm ${year}.`,
    next: 'Nhập số liệu vào các ô có nền màu ở cột “Thực hiện”; kết quả hiện ở đây ngay khi nhập.',
    repaired: (names: number, formulas: number) => {
      const parts = [names > 0 && `${number(names)} tên ô`, formulas > 0 && `${number(formulas)} công thức`];
      return `Đã tự khôi phục ${parts.filter((part) => part !== false).join(' và ')} mà Excel làm mất khi chèn.`;
    },
    notMade: 'Chưa tạo được biểu mẫu vì không tải đủ phần mềm.',
    notMadeRemedy: 'Kiểm tra kết nối mạng rồi thử lại.',
    download: 'Tải biểu mẫu về máy',
    downloadTitle: 'Vẫn dùng được biểu mẫu',
    downloadExplanation:
      'Tải biểu mẫu về và mở bằng bản Excel đang có: biểu tự báo chỗ sai, chỗ còn thiếu ngay trong trang tính.',
    downloaded: (file: string) => `Đã tạo tệp ${file}. Mở tệp từ thư mục tải về.`,
  },
  check: {
    again: 'Kiểm tra lại',
    retry: 'Thử lại',
    form: (unit: string, year: number) => `${unit} · năm ${year}`,
    progress: (done: number, total: number) => `Đã nhập ${number(done)}/${number(total)} số liệu`,
    lane: (lane: string, count: number, answered: number) =>
      answered > 0 ? `${lane}: ${number(count)} (đã giải trình ${number(answered)})` : `${lane}: ${number(count)}`,
    cell: (address: string) => `ô ${address}`,
    laneHint: {
      error: 'Không thể đúng hoặc không đọc được: phải sửa.',
      missing: 'Phải nhập đủ. Không phát sinh thì nhập 0; chưa có số liệu thì gõ ba chấm (...) và ghi lý do.',
      query: 'Có thể đúng nhưng khác thường: sửa hoặc ghi lý do.',
      shortfall: 'Đúng nhưng dưới mục tiêu: ghi nguyên nhân, giải pháp.',
    } satisfies Record<Lane, string>,
    answered: 'Đã giải trình',
    optional: 'Không bắt buộc',
    nothing: 'Không còn chỗ nào phải xem lại.',
    readyNext: (office: string, date: string) => `Lưu sổ rồi gửi tệp cho ${office}, chậm nhất ngày ${date}.`,
    notWatching: { problem: 'Không theo dõi được thay đổi trong sổ.', remedy: 'Sau khi sửa, bấm Kiểm tra lại.' },
    close: 'Đóng thông báo',
  },
};
