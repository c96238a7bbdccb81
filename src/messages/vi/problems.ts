import type { ProblemTexts } from '../facts/problemFacts';
import type { Sentence } from '../sentence';
import { formats } from './formats';

export const problems: ProblemTexts<Sentence> = {
  'not-a-workbook': () => ({
    problem: 'Tệp này không phải là sổ Excel.',
    remedy: 'Chọn lại đúng tệp .xlsx đã lưu từ Excel.',
  }),
  encrypted: () => ({
    problem: 'Tệp có mật khẩu nên không đọc được.',
    remedy: 'Mở tệp trong Excel, bỏ mật khẩu mở tệp rồi lưu lại.',
  }),
  'legacy-xls': () => ({
    problem: 'Tệp ở dạng cũ của Excel (.xls).',
    remedy: 'Mở tệp trong Excel rồi lưu thành dạng .xlsx.',
  }),
  'other-format': ({ format }) => {
    const known = Object.hasOwn(formats, format) ? formats[format] : undefined;
    return {
      problem: known ? `Tệp ở dạng ${known.name}, không phải .xlsx.` : 'Tệp không ở dạng .xlsx.',
      remedy: known?.remedy ?? 'Mở tệp trong Excel rồi lưu thành dạng .xlsx.',
    };
  },
  'too-large': () => ({
    problem: 'Tệp quá lớn so với một biểu báo cáo.',
    remedy: 'Xóa hình ảnh và trang tính không liên quan rồi lưu lại, hoặc chép số liệu sang biểu mẫu mới.',
  }),
  damaged: () => ({
    problem: 'Tệp bị hỏng hoặc chưa tải về đủ.',
    remedy: 'Tải hoặc sao chép lại tệp; nếu vẫn không được, mở bằng Excel để sửa rồi lưu thành tệp mới.',
  }),
  'not-our-form': () => ({
    problem: 'Sổ này không có biểu mẫu chỉ tiêu.',
    remedy: 'Chọn đúng tệp báo cáo; nếu biểu tự lập, nạp biểu mẫu vào sổ mới rồi chép số liệu sang.',
  }),
  'too-costly': () => ({
    problem: 'Tệp này cần quá nhiều thời gian hoặc bộ nhớ để đọc nên đã được bỏ qua.',
    remedy:
      'Mở tệp bằng Excel, lưu lại thành tệp .xlsx mới rồi kiểm tra lại; nếu vẫn vậy, yêu cầu đơn vị gửi tệp khác.',
  }),
  'cannot-open': () => ({
    problem: 'Không mở được tệp.',
    remedy: 'Kiểm tra tên tệp, đường dẫn và quyền đọc rồi thử lại.',
  }),
  'access-denied': () => ({
    problem: 'Excel không cho thay đổi sổ này: sổ chỉ được đọc hoặc đang được bảo vệ.',
    remedy: 'Bấm Cho phép chỉnh sửa, hoặc bỏ bảo vệ sổ ở thẻ Xem lại, hoặc lưu thành bản khác, rồi thử lại.',
  }),
  'read-only': () => ({
    problem: 'Sổ đang mở ở chế độ chỉ đọc nên không ghi được.',
    remedy: 'Bấm Cho phép chỉnh sửa (Chỉnh sửa Sổ làm việc trên web), hoặc lưu thành bản khác, rồi thử lại.',
  }),
  'half-changed': ({ cell }) => ({
    problem: `Excel dừng giữa chừng: một số ô có thể đã đổi${cell === '' ? '' : ` (ví dụ ô ${cell})`}.`,
    remedy: 'Nhấn Ctrl+Z trong trang tính để bỏ thay đổi, rồi xem lại các ô ấy trước khi làm tiếp.',
  }),
  'cell-edit-mode': () => ({
    problem: 'Có ô đang gõ dở.',
    remedy: 'Nhấn Enter để kết thúc việc gõ rồi thử lại.',
  }),
  'sheet-gone': () => ({
    problem: 'Trang tính của biểu mẫu không còn trong sổ.',
    remedy: 'Nếu vừa xóa nhầm, đóng sổ mà không lưu rồi mở lại; nếu không, nạp biểu mẫu vào sổ mới.',
  }),
  'open-failed': () => ({
    problem: 'Excel không mở được tệp này.',
    remedy: 'Mở tệp từ thư mục chứa nó; nếu trình duyệt chặn cửa sổ mới thì cho phép rồi thử lại.',
  }),
  'insert-failed': () => ({
    problem: 'Excel không chèn được biểu mẫu vào sổ này; sổ vẫn như trước.',
    remedy: 'Thử lại; nếu vẫn không được, mở sổ mới (Ctrl+N) rồi nạp ở đó.',
  }),
  'form-incomplete': () => ({
    problem: 'Biểu mẫu trong sổ không đầy đủ.',
    remedy: 'Mở sổ mới (Ctrl+N), nạp biểu mẫu ở đó rồi chép số liệu sang.',
  }),
  'form-present': () => ({
    problem: 'Sổ này đã có một biểu mẫu.',
    remedy: 'Mỗi sổ chỉ chứa một biểu. Muốn lập biểu khác, mở sổ mới (Ctrl+N) rồi nạp ở đó.',
  }),
  'no-form': () => ({
    problem: 'Sổ này chưa có biểu mẫu.',
    remedy: 'Chọn năm báo cáo và đơn vị rồi bấm Nạp biểu mẫu.',
  }),
  'host-too-old': () => ({
    problem: 'Excel trên máy này là bản cũ nên chưa kiểm tra trực tiếp được.',
    remedy: 'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
  }),
  'host-failed': ({ code }) => hostFailures.get(code) ?? usualHostFailure,
};

const usualHostFailure: Sentence = {
  problem: 'Excel không thực hiện được yêu cầu.',
  remedy: 'Thử lại; nếu vẫn không được, lưu sổ rồi mở lại Excel.',
};

/** Failures to begin with that have another way out. */
const hostFailures: ReadonlyMap<string, Sentence> = new Map([
  [
    'NotExcel',
    {
      problem: 'Bảng kiểm tra này chỉ chạy trong Excel.',
      remedy: 'Mở sổ bằng Excel, rồi bấm Bảng kiểm tra ở thẻ Trang chủ.',
    },
  ],
  [
    'ProgramMissing',
    {
      problem: 'Chưa tải đủ phần mềm.',
      remedy: 'Kiểm tra kết nối mạng rồi mở lại bảng kiểm tra.',
    },
  ],
  [
    'OfficeMissing',
    {
      problem: 'Chưa tải được thư viện của Office.',
      remedy: 'Kiểm tra kết nối mạng rồi mở lại bảng kiểm tra.',
    },
  ],
]);
