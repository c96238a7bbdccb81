import type { SelfCheckState, SelfCheckStep } from '../../workbook/selfCheck';
import { number } from './number';

/** *Tự kiểm tra*: what is tried out, how it went, and what that means where it failed. */
export const selfCheck = {
  explanation:
    'Thử ngay trong Excel này những gì phần bổ trợ cần. Một biểu nháp được thêm vào sổ đang mở rồi tự xóa đi; các trang tính có sẵn không thay đổi.',
  start: 'Bắt đầu thử',
  again: 'Thử lại từ đầu',
  running: (step: string, at: number, of: number) => `Đang thử ${number(at)}/${number(of)}: ${step}`,
  allOk: 'Excel này dùng được đầy đủ.',
  noneFailed: 'Không có mục nào không đạt; có mục Excel này không cho biết.',
  failed: (count: number) => `Có ${number(count)} mục không đạt. Xem việc cần làm ở từng mục.`,
  states: { ok: 'Đạt', failed: 'Không đạt', unknown: 'Chưa rõ' } satisfies Record<SelfCheckState, string>,
  steps: {
    apiSets: 'Bộ lệnh của Excel',
    insertion: 'Chèn biểu mẫu',
    names: 'Tên ô',
    formulas: 'Công thức',
    validation: 'Kiểm soát dữ liệu nhập',
    highlights: 'Tô màu theo điều kiện',
    protection: 'Khóa ô',
    ownEvents: 'Nhận biết thay đổi',
    listEvents: 'Nhận biết việc chọn trong danh sách',
    undo: 'Hoàn tác của Excel',
    roundTrip: 'Tốc độ trả lời',
    cleanUp: 'Dọn biểu nháp',
  } satisfies Record<SelfCheckStep, string>,
  /** What to do where a step failed. */
  remedies: {
    apiSets: 'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    insertion: 'Mở sổ mới (Ctrl+N) rồi thử lại ở đó.',
    names: 'Không phải làm gì: tên ô bị mất được tự khôi phục khi nạp biểu mẫu.',
    formulas: 'Không phải làm gì: công thức bị mất được tự khôi phục khi nạp biểu mẫu.',
    validation: 'Trang tính không tự chặn số liệu sai; xem kết quả ở mục Kiểm tra.',
    highlights: 'Ô sai không tự đổi màu; xem kết quả ở mục Kiểm tra.',
    protection: 'Không gõ vào các ô kết quả: công thức ở đó không được khóa.',
    ownEvents: 'Sau mỗi lần sửa, bấm Kiểm tra lại.',
    listEvents: 'Sau khi chọn trong danh sách, bấm Kiểm tra lại.',
    undo: 'Sau khi phần bổ trợ ghi vào sổ, dùng nút Hoàn tác ở đây thay cho Ctrl+Z.',
    roundTrip: 'Đóng bớt sổ và chương trình khác.',
    cleanUp: 'Tự xóa các trang tính nháp còn lại trong sổ.',
  } satisfies Record<SelfCheckStep, string>,
  kept: (kept: number, expected: number) => `còn ${number(kept)}/${number(expected)}`,
  milliseconds: (count: number) => `${number(count)} phần nghìn giây`,
  median: (count: number) => `trung vị của ${number(count)} lần`,
  supported: (sets: string) => `có ${sets}`,
  missing: (sets: string) => `thiếu ${sets}`,
  sheets: (count: number) => `${number(count)} trang tính`,
  /** Microsoft's own word for it; it cannot be tried from a program. */
  described: (set: string) => `${set}, theo Microsoft thì giữ được`,
  left: (names: string) => `còn lại: ${names}`,
  code: (code: string) => `mã lỗi ${code}`,
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép. Dán vào thư gửi người phụ trách phần mềm.',
  notCopied: 'Excel không cho sao chép tự động. Kết quả đã được chọn sẵn: nhấn Ctrl+C.',
  host: (details: string) => `Excel trên máy này: ${details}`,
};
