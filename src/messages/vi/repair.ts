import type { DamageKind } from '../../form/damage/damage';
import { number } from './number';

/** *Sửa biểu mẫu*: what is broken, what is kept, and what was done. */
export const repair = {
  noForm: { problem: 'Sổ này chưa có biểu mẫu.', remedy: 'Nạp biểu mẫu để bắt đầu.' },
  looking: 'Đang tìm chỗ hỏng…',
  lookAgain: 'Tìm lại',
  nothing: { problem: 'Biểu mẫu còn nguyên vẹn.', remedy: 'Không có gì phải sửa.' },
  foreign: {
    problem:
      'Biểu mẫu này lập theo kế hoạch, phiên bản hoặc đơn vị mà bảng kiểm tra không biết, nên không sửa được ở đây.',
    remedy: 'Nạp biểu mẫu đúng vào sổ mới rồi chép số liệu sang.',
  },
  damageTitle: 'Chỗ hỏng',
  updateTitle: 'Cần cập nhật',
  damage: {
    formula: (count: number) => `${number(count)} ô tự tính bị xóa, ghi đè hoặc đổi công thức`,
    label: (count: number) => `${number(count)} ô chữ của biểu bị sửa hoặc bị xóa`,
    target: (count: number) => `${number(count)} ô mục tiêu bị sửa`,
    id: (count: number) => `${number(count)} dòng mất mã ẩn`,
    name: (count: number) => `${number(count)} tên ô bị mất hoặc chỉ sai chỗ`,
    validation: (count: number) => `${number(count)} ô mất phần kiểm soát nhập liệu`,
    highlight: (count: number) => `${number(count)} ô mất màu cảnh báo`,
    style: (count: number) => `${number(count)} ô mất định dạng`,
    protection: (count: number) => `${number(count)} chỗ mất chế độ khóa ô`,
    'row-moved': (count: number) => `${number(count)} dòng bị đổi chỗ`,
    'row-missing': (count: number) => `${number(count)} dòng bị xóa; số liệu của các dòng này không còn trong trang`,
    'row-unsure': (count: number) =>
      `${number(count)} dòng mất cả mã ẩn lẫn tên, chỉ còn tên ô: nếu bảng đã bị sắp xếp, hãy đối chiếu từng số với sổ gốc sau khi sửa`,
    'row-extra': (count: number) => `${number(count)} dòng lạ được chèn thêm`,
    'sheet-renamed': (count: number) => `${number(count)} trang tính bị đổi tên`,
    'sheet-copied': () => 'Trang ẩn đi kèm biểu mẫu bị mất',
    merge: (count: number) => `${number(count)} vùng ô bị gộp đè lên ô nhập liệu`,
    'older-plan': () => 'Biểu mẫu lập theo bản cũ của kế hoạch, cần cập nhật',
    'older-version': () => 'Biểu mẫu là bản cũ, cần cập nhật',
  } satisfies Record<DamageKind, (count: number) => string>,
  unclear: {
    title: 'Không rõ số liệu thuộc dòng nào',
    row: (cell: string, value: string, printed: string, anchored: string) =>
      `${cell}: ${value} – tên ghi trên dòng: ${printed}; mã ẩn hoặc tên ô: ${anchored}`,
    question: 'Bảng có thể đã bị sắp xếp. Số liệu ở các dòng này thuộc về:',
    printed: 'Chỉ tiêu ghi trên dòng (tên dòng đã đi cùng số liệu)',
    anchored: 'Chỉ tiêu theo mã ẩn (tên dòng đã bị sửa nhầm)',
  },
  goTo: (cell: string) => `Đến ô ${cell}`,
  moreCells: (count: number) => `và ${number(count)} ô khác`,
  keptTitle: 'Số liệu được giữ',
  kept: (count: number) =>
    count === 0 ? 'Biểu chưa có ô nào được nhập.' : `${number(count)} ô đã nhập được giữ nguyên, kể cả ô còn sai.`,
  moved: (count: number) => `${number(count)} ô sẽ nằm ở chỗ khác so với hiện nay:`,
  movedTo: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
  noteOf: (row: string) => `Ghi chú của ${row}`,
  priorOf: (row: string) => `Năm trước của ${row}`,
  formulasTitle: 'Công thức thành giá trị',
  formulas: (count: number) =>
    `${number(count)} ô nhập đang chứa công thức. Trong biểu mới chỉ còn kết quả; công thức vẫn nằm ở trang cũ:`,
  formulaTo: (name: string, cell: string, formula: string, value: string) => `${name} (${cell}): ${formula} → ${value}`,
  noResult: 'để trống',
  unplacedTitle: 'Không có chỗ trong biểu',
  unplaced: (count: number) =>
    `${number(count)} ô dưới đây không thuộc dòng nào của biểu. Nội dung vẫn nằm ở trang cũ, không bị xóa:`,
  unplacedCell: (cell: string, value: string) => `${cell}: ${value}`,
  beyond: (count: number) =>
    `Ngoài ra có ${number(count)} ô nằm xa bảng (ngoài vùng A1:AZ2000), không liệt kê ở đây; nội dung vẫn nằm ở trang cũ.`,
  beyondMore:
    'Ngoài ra trang còn nội dung nằm xa bảng (ngoài vùng A1:AZ2000), không liệt kê ở đây; nội dung vẫn nằm ở trang cũ.',
  more: (count: number) => `và ${number(count)} ô khác`,
  how: 'Biểu mẫu mới được tạo với toàn bộ số đã nhập. Trang cũ được giữ lại, đổi tên và chuyển về cuối sổ. Có thể hoàn tác.',
  oldName: (name: string) => `${name} (cũ)`,
  start: 'Sửa biểu mẫu',
  update: 'Cập nhật biểu mẫu',
  working: 'Đang sửa biểu mẫu…',
  failed: 'Chưa sửa được; sổ vẫn như trước.',
  done: 'Đã sửa biểu mẫu.',
  allThere: (count: number) =>
    count === 0 ? 'Đã đọc lại: biểu mẫu đúng như trước.' : `Đã đọc lại: đủ ${number(count)} ô đã nhập, đúng như trước.`,
  missing: (names: string) => `Đã đọc lại: các ô sau khác với trước khi sửa: ${names}. Bấm Hoàn tác nếu không đúng ý.`,
  notReadBack: 'Chưa đọc lại được biểu mẫu mới. Bấm Kiểm tra lại; nếu không ổn, bấm Hoàn tác.',
  oldSheets: (names: string) => `Trang cũ: ${names}.`,
  keptSheets: 'Bản cũ của lần sửa trước',
  putBack: 'Đưa bản cũ trở lại',
  undo: 'Hoàn tác',
  undone: { problem: 'Đã hoàn tác.', remedy: 'Biểu mẫu trở lại như trước khi sửa.' },
  removeOld: 'Xóa bản cũ',
  removeAsk: (names: string) => ({
    problem: `Xóa hẳn các trang cũ: ${names}?`,
    remedy: 'Sau khi xóa không thể hoàn tác. Những ô không có chỗ trong biểu mới cũng mất theo.',
  }),
  removeYes: 'Xóa hẳn',
  removeNo: 'Giữ lại',
  removed: { problem: 'Đã xóa các trang cũ.', remedy: 'Lưu sổ để giữ biểu mẫu đã sửa.' },
};
