import type { ReadingTexts } from '../facts/readingFacts';
import type { Sentence } from '../sentence';
import { number, rate } from './number';
import { terms } from './terms';

const at = (cell: string | undefined) => (cell === undefined ? 'ô này' : `ô ${cell}`);
const freshForm = 'nạp biểu mẫu vào sổ mới rồi chép số liệu sang';
const hiddenParts = (columns: string, rows: number) =>
  [columns && `cột ${columns}`, rows && `${number(rows)} dòng`].filter(Boolean).join(' và ');

/** How a form was handled: what was done to its cells, its sheet and its workbook. */
export const handling = {
  'copies-disagree': ({ sheets, unit }) =>
    unit === ''
      ? {
          problem: `Trang “${sheets}” cũng là biểu này nhưng ghi số liệu khác.`,
          remedy: 'Giữ trang có số liệu đúng và xóa trang kia.',
        }
      : {
          problem: `Trang “${sheets}” là biểu của đơn vị khác (${unit}) và không được tính.`,
          remedy: 'Mỗi đơn vị gửi một tệp riêng: chuyển trang đó sang một tệp khác.',
        },
  'unit-name-differs': ({ text, expected }) => ({
    problem: `Đầu biểu ghi đơn vị “${text}”, nhưng biểu này được lập cho “${expected}”.`,
    remedy: `Sửa lại đầu biểu; nếu dùng nhầm biểu của đơn vị khác, ${freshForm}.`,
  }),
  'year-differs': ({ text, year }) => ({
    problem: `Đầu biểu ghi năm ${text}, nhưng biểu này được lập cho năm ${year}.`,
    remedy: 'Nạp biểu mẫu đúng năm vào sổ mới rồi nhập số liệu của năm đó.',
  }),
  'as-of-other-year': ({ cell, text, year }) => ({
    problem: `Ngày chốt số liệu thuộc năm ${text}, không phải năm báo cáo ${year}.`,
    remedy: `Nếu gõ nhầm ngày, sửa lại ở ${at(cell)}. Nếu đây là số liệu cũ, nhập số liệu năm ${year}.`,
  }),
  'same-as-last-year': ({ count, year }) => ({
    problem: `Cả ${number(count)} số liệu đều trùng với số liệu năm trước.`,
    remedy: `Có thể đây là báo cáo cũ gửi lại. Nhập số liệu của năm ${year}.`,
  }),
  'many-zeros': ({ part, whole }) => ({
    problem: `Có ${number(part)} trong ${number(whole)} ô số liệu ghi 0. Có phải đơn vị nhập 0 cho các ô chưa có số liệu?`,
    remedy: 'Ô chưa có số liệu thì gõ ba chấm (...) và ghi lý do; nếu đúng là 0 thì giữ nguyên.',
  }),
  'external-link': ({ cell }) => ({
    problem: 'Ô nhập lấy số từ một tệp khác mà người nhận không có.',
    remedy: `Gõ thẳng con số vào ${at(cell)}.`,
  }),
  'percent-format': ({ cell, shown, reading }) => ({
    problem: `Ô đang hiện ${shown} vì có định dạng phần trăm.`,
    remedy: `Có phải ${reading}? Nếu đúng, đổi định dạng ${at(cell)} thành số rồi gõ lại ${reading}.`,
  }),
  'date-in-entry': ({ cell, shown, reading }) => ({
    problem: `Ô đang chứa ngày tháng${shown.includes('/') ? ` (${shown})` : ''}, không phải số đếm.`,
    remedy:
      reading === ''
        ? `Xóa ${at(cell)}, đổi định dạng thành số rồi gõ lại con số.`
        : `Có phải ${reading}? Nếu đúng, đổi định dạng ${at(cell)} thành số.`,
  }),
  'misleading-format': ({ cell, shown, reading }) => ({
    problem:
      shown === ''
        ? `Ô chứa số ${reading} nhưng định dạng ô làm số không hiện ra.`
        : `Ô chứa số ${reading} nhưng đang hiện “${shown}” vì định dạng ô.`,
    remedy: `Nếu ${reading} là đúng, đổi định dạng ${at(cell)} thành số; nếu không, gõ lại số đúng.`,
  }),
  'misplaced-figure': ({ cell, found, range }) => ({
    problem: `Ô nhập để trống, trong khi số ${found} đang ở ô ${range} bên cạnh.`,
    remedy: `Nếu đó là số liệu của dòng này, nhập vào ${at(cell)} rồi xóa ở ô ${range}.`,
  }),
  'merged-entry': ({ range }) => ({
    problem: `Ô điền số liệu bị gộp với ô khác (${range}).`,
    remedy: 'Bỏ gộp ô rồi nhập lại từng ô đúng dòng.',
  }),
  'legacy-font': ({ cell }) => ({
    problem: 'Ghi chú gõ bằng phông chữ cũ nên máy khác không đọc được.',
    remedy: `Gõ lại ${at(cell)} bằng bảng mã thông dụng hiện nay.`,
  }),
  'prior-unreadable': ({ cell, shown }) => ({
    problem: `Số liệu năm trước “${shown}” không đọc được nên chưa so sánh với năm nay.`,
    remedy: `Gõ lại ${at(cell)} chỉ bằng chữ số hoặc từ trong danh sách; không có thì ghi “không so sánh”.`,
  }),
  'answer-in-comment': ({ text }) => ({
    problem: `Ô có chú thích “${text}”, nhưng chú thích không được tính.`,
    remedy: `Nhập số liệu vào ô cột “Thực hiện”, ghi lý do vào cột ${terms.noteColumn} cùng dòng.`,
  }),
  'empty-note': ({ cell, shown }) => ({
    problem: `Giải trình “${shown}” chưa nói được nguyên nhân; cơ quan nhận có thể gửi trả.`,
    remedy: `Ghi rõ nguyên nhân và giải pháp bằng lời vào ${at(cell)}.`,
  }),
  'share-for-count': ({ cell, part, whole, count }) => ({
    problem: `Số ${number(part)} trên ${number(whole)} giống một tỷ lệ phần trăm hơn là số đếm.`,
    remedy: `Nếu ý là ${number(part)}%, nhập số đếm vào ${at(cell)} (khoảng ${number(count)}); nếu đúng là ${number(part)} thì giữ nguyên.`,
  }),
  'label-edited': ({ text, expected }) => ({
    problem:
      text === ''
        ? `Tên dòng đã bị xóa; đúng ra là “${expected}”.`
        : `Tên dòng đã bị sửa thành “${text}”; đúng ra là “${expected}”.`,
    remedy: 'Ghi lại tên dòng như biểu mẫu và đối chiếu con số cùng dòng.',
  }),
  'unit-edited': ({ cell, text, expected, answered }) => ({
    problem: `Đơn vị tính ở ${at(cell)} ghi “${text}”; đúng ra là “${expected}”.`,
    remedy: answered
      ? ''
      : `Ghi lại “${expected}” và nhập số liệu theo đơn vị đó; nếu số đã đúng, ghi rõ vào cột ${terms.noteColumn} cùng dòng.`,
  }),
  'target-edited': ({ year }) => ({
    problem: `Mục tiêu năm ${year} ghi ở dòng này khác với Kế hoạch.`,
    remedy: `Ghi lại như biểu mẫu, hoặc ${freshForm}. Kết quả luôn được tính theo Kế hoạch.`,
  }),
  'result-overwritten': ({ cell, count, shown }) => ({
    problem: `Có ${number(count)} ô tự tính bị gõ đè, ô đầu tiên là ${at(cell)} (“${shown}”). Các giá trị này không được dùng.`,
    remedy: `Bấm Ctrl+Z để lấy lại công thức, hoặc ${freshForm}.`,
  }),
  'rate-mismatch': ({ cell, shown, part, whole }) => ({
    problem: `Tỷ lệ gõ ở ${at(cell)} là ${shown}, trong khi ${number(part)} trên ${number(whole)} là ${rate(part, whole, 0)}.`,
    remedy: 'Kiểm tra lại tử số và số liệu nền, rồi bỏ tỷ lệ gõ tay để biểu tự tính.',
  }),
  'hidden-cells': ({ count, text }) => ({
    problem: `Có ${hiddenParts(text, count)} bị ẩn hoặc bị lọc; số liệu ở đó vẫn được tính.`,
    remedy: 'Nên cho hiện lại để kiểm tra trước khi gửi.',
  }),
  'sheet-renamed': ({ sheets }) => ({
    problem: `Trang biểu đã đổi tên thành “${sheets}”; biểu vẫn được nhận ra.`,
    remedy: 'Nên đặt lại tên “Báo cáo”.',
  }),
  'protection-removed': () => ({
    problem: 'Trang biểu đã bị bỏ bảo vệ.',
    remedy: 'Số liệu vẫn được tính; chỉ điền các ô có nền màu để khỏi sửa nhầm.',
  }),
  'content-ignored': ({ cell, count, text }) => ({
    problem: `Ngoài bảng có ${number(count)} ô ghi thêm, từ ${at(cell)} (“${text}”); phần này không được tính.`,
    remedy: `Điều cần báo cáo thì ghi vào cột ${terms.noteColumn}.`,
  }),
  'sheets-ignored': ({ count, sheets }) => ({
    problem: `Sổ có ${number(count)} trang khác (${sheets}); các trang này không được đọc.`,
    remedy: 'Số liệu cần gửi phải nằm ở trang biểu.',
  }),
  'copy-ignored': ({ sheets }) => ({
    problem: `Trang “${sheets}” là một bản khác của biểu và không được tính.`,
    remedy: 'Nên xóa trang thừa trước khi gửi.',
  }),
} satisfies Partial<ReadingTexts<Sentence>>;
