import type { ReadingWay } from '../../check/reading';
import { number } from './number';

const cells = (count: number) => `${number(count)} ô`;

/** Fixes that the pane offers: what would be written, and why it may be meant. */
export const fixes = {
  ways: {
    trimmed: 'bỏ khoảng trắng, dấu nháy thừa',
    grouped: 'bỏ dấu ngăn cách hàng nghìn',
    'grouped-or-decimal': 'dấu chấm, dấu phẩy có thể ngăn cách hàng nghìn hoặc phần lẻ',
    'with-unit': 'bỏ chữ hoặc dấu đi kèm con số',
    share: 'phần trăm của mẫu số',
    'other-digits': 'đổi sang chữ số thường',
    'letters-for-digits': 'chữ cái gõ nhầm thay chữ số',
    approximate: 'số ước lượng: chỉ chọn nếu đúng là số thực tế',
    'part-of-fraction': 'một trong hai số đang ghi chung ô',
    scientific: 'số viết dạng lũy thừa',
    nil: 'không phát sinh',
    unavailable: 'chưa có số liệu',
    choice: 'đúng chữ trong danh sách',
    'legacy-font': 'chuyển từ bảng mã chữ cũ',
    computed: 'bỏ phần lẻ rất nhỏ do phép tính để lại',
    result: 'giữ kết quả, bỏ công thức',
    scaled: 'số bị nhân hoặc chia cho 100',
    reformatted: 'giữ số, đổi định dạng để hiện đúng số',
    moved: 'chuyển từ ô bên cạnh về đúng ô; ô bên cạnh thành trống',
    'unit-name': 'mã của đơn vị có tên này',
  } satisfies Record<ReadingWay, string>,
  fix: 'Sửa',
  ask: 'Ý là giá trị nào? Chọn để ghi vào ô:',
  blank: 'để trống',
  /** A number that its format hides. */
  unseen: 'không hiện số',
  from: 'đang là',
  to: 'sửa thành',
  available: (count: number) => `Có ${cells(count)} sửa được ngay`,
  look: 'Xem và sửa',
  hide: 'Ẩn bớt',
  preview: 'Xem trước khi sửa',
  apply: (count: number) => `Sửa ${cells(count)} đã chọn`,
  writing: 'Đang ghi vào bảng tính…',
  done: (count: number) => `Đã sửa ${cells(count)}.`,
  undone: (count: number) => `Đã trả lại ${cells(count)} như cũ.`,
  undo: 'Hoàn tác',
  nothingChanged: 'Chưa sửa ô nào.',
  overtaken: (addresses: string) => `Vừa có thay đổi ở ô ${addresses} nên ô đó được giữ nguyên.`,
  failed: 'Chưa ghi được vào bảng tính; không có ô nào thay đổi.',
};
