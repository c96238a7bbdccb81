import type { ReadingTexts } from '../facts/readingFacts';
import type { Sentence } from '../sentence';
import { handling } from './handling';
import { terms } from './terms';

const at = (cell: string | undefined) => (cell === undefined ? 'ô này' : `ô ${cell}`);

/** What the form says of itself where nobody looks. */
const hiddenFacts: Readonly<Record<string, string>> = {
  'meta.plan': 'kế hoạch',
  'meta.template': 'phiên bản mẫu',
  'meta.unit': 'mã đơn vị',
  'meta.year': 'năm báo cáo',
};

export const readings: ReadingTexts<Sentence> = {
  ...handling,
  'formula-in-entry': ({ cell, answered }) => ({
    problem: 'Ô nhập chứa công thức nên số liệu có thể tự thay đổi.',
    remedy: answered
      ? ''
      : `Gõ thẳng con số vào ${at(cell)}; nếu cần giữ công thức, ghi lý do vào cột ${terms.noteColumn} cùng dòng.`,
  }),
  'entry-not-found': ({ name }) => ({
    problem: `Không tìm thấy ô nhập “${name}” trong biểu.`,
    remedy: 'Có thể dòng này đã bị xóa. Bấm Ctrl+Z để lấy lại, hoặc nạp biểu mẫu vào sổ mới rồi chép số liệu sang.',
  }),
  'anchors-disagree': ({ cell, name, id }) =>
    Object.hasOwn(hiddenFacts, id)
      ? {
          problem: `Phần ẩn của biểu ghi hai ${hiddenFacts[id] ?? ''} khác nhau.`,
          remedy: 'Nạp biểu mẫu đúng đơn vị và đúng năm vào sổ mới rồi chép số liệu sang.',
        }
      : {
          problem: `Tên ô và mã dòng của “${name}” chỉ hai nơi khác nhau.`,
          remedy: `Có thể dòng đã bị chép hoặc dời chỗ. Đối chiếu số ở ${at(cell)} với tên chỉ tiêu cùng dòng.`,
        },
  'duplicate-id': ({ cell, name }) => ({
    problem: `“${name}” có hơn một dòng trong biểu.`,
    remedy: `Xóa dòng thừa, chỉ giữ một dòng; dòng đang được tính là dòng của ${at(cell)}.`,
  }),
  'row-unclear': ({ text, expected }) => ({
    problem: `Tên ghi trên dòng là của “${text}” nhưng mã ẩn hoặc tên ô là của “${expected}”; không rõ số liệu thuộc dòng nào.`,
    remedy: 'Có thể bảng đã bị sắp xếp. Bấm Ctrl+Z để lấy lại, hoặc dùng Sửa biểu mẫu và chọn dòng đúng.',
  }),
  'unit-not-valid': ({ unit, year }) => ({
    problem: `Mã đơn vị ${unit} không có trong danh sách đơn vị báo cáo năm ${year}.`,
    remedy: 'Nạp biểu mẫu đúng đơn vị và đúng năm vào sổ mới rồi chép số liệu sang.',
  }),
  'year-not-valid': ({ year, first, last }) => ({
    problem: `Năm báo cáo ${year} nằm ngoài kế hoạch (${first}–${last}).`,
    remedy: 'Nạp biểu mẫu đúng năm vào sổ mới rồi chép số liệu sang.',
  }),
  'other-plan': ({ plan }) => ({
    problem: `Biểu này lập theo kế hoạch khác (${plan}).`,
    remedy: 'Nạp biểu mẫu của kế hoạch đang dùng vào sổ mới rồi chép số liệu sang.',
  }),
  'other-plan-version': ({ version, current }) => ({
    problem: `Biểu này lập theo kế hoạch bản ${version}, bản đang dùng là ${current}.`,
    remedy:
      version < current
        ? 'Chọn “Sửa biểu mẫu” để cập nhật biểu; số đã nhập được giữ nguyên.'
        : 'Nạp tệp kế hoạch mới của cơ quan nhận báo cáo ở mục “Thiết lập”.',
  }),
  'template-unknown': ({ template }) => ({
    problem: `Biểu này theo mẫu phiên bản ${template}, chưa có trong bản kiểm tra đang dùng.`,
    remedy: 'Đóng rồi mở lại bảng kiểm tra để lấy bản mới. Nếu vẫn vậy, nạp biểu mẫu vào sổ mới rồi chép số liệu sang.',
  }),
};
