import type { ConsolidationTexts } from '../check/consolidation/consolidationTexts';
import { formTextsVi } from './formTexts.vi';
import { formatRate } from './numbers';
import { problemMessage } from './problemSentence';
import { shownName } from './shownValue';
import { verdictMarks } from './verdictMarks';
import { vi } from './vi';

/** The words of the consolidated workbook. */
export const consolidationTextsVi: ConsolidationTexts = {
  form: formTextsVi,
  sheets: {
    summary: 'Tổng hợp',
    chart: 'Biểu đồ',
    map: (milestone) => `Đối chiếu ${milestone}`,
    shortfalls: 'Chưa đạt',
    gaps: 'Thiếu và loại',
    data: 'Dữ liệu',
    lastYear: (year) => `Dữ liệu ${year}`,
  },
  title: (title) => `Tổng hợp ${title}`.toUpperCase(),
  office: (office) => office.toUpperCase(),
  unit: (unit, code) => (unit ? vi.terms.unit(unit.type, unit.name.vi) : code),
  counted: {
    before: 'Tính số liệu của ',
    of: ' trên ',
    after: ' đơn vị phải báo cáo.',
    twice: ' CÓ ĐƠN VỊ ĐƯỢC TÍNH NHIỀU TỆP: sửa cột “Tính” ở trang “Dữ liệu”.',
  },
  hint: 'Mọi con số ở đây là công thức trên trang “Dữ liệu”: đổi cột “Tính” ở đó thì kết quả đổi theo. Ô có nền màu là ô điền tay. Đơn vị chưa có số liệu không nằm trong tử số và mẫu số; xem trang “Thiếu và loại”.',
  headings: {
    number: 'Mã\nsố',
    label: 'Chỉ tiêu',
    unit: 'Đơn vị\ntính',
    count: 'Số biểu\ncó số liệu',
    numerator: 'Thực hiện\n(tử số)',
    denominator: 'Mẫu số',
    rate: 'Tỷ lệ\n(%)',
    lastYear: (year) => `Năm ${year}\n(%)`,
    change: 'Tăng,\ngiảm',
    note: 'Ghi chú',
  },
  units: 'đơn vị',
  shareTarget: (target) => `100% đơn vị: ${target}`,
  noDistrict: 'Không còn cấp huyện; chỉ điền khi nơi nhận báo cáo yêu cầu.',
  signature: {
    date: (year) => `………, ngày ….. tháng ….. năm ${year}`,
    preparer: 'NGƯỜI TỔNG HỢP',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
  },
  map: {
    title: (milestone, year) => `Kết quả năm ${year} của từng đơn vị so với mục tiêu năm ${milestone}`,
    legend:
      'Đ+: đạt mức phấn đấu. Đ: đạt. C (nền đậm): chưa đạt. P (nền nhạt): đang phấn đấu, mục tiêu chưa đến hạn. K: chưa có số liệu. T: còn thiếu số liệu. L: lỗi số liệu. 0: không phát sinh. Tên chỉ tiêu theo mã số: xem trang “Tổng hợp”.',
    marks: verdictMarks,
    totals: {
      met: 'Số đơn vị đạt',
      short: 'Số đơn vị chưa đạt',
      onTheWay: 'Đang phấn đấu',
      open: 'Chưa đánh giá được',
      none: 'Không phát sinh',
    },
  },
  shortfalls: {
    title: 'Chỉ tiêu chưa đạt và giải trình của đơn vị',
    headings: ['STT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả', 'Mục tiêu', 'Còn thiếu', 'Nguyên nhân, giải pháp'],
    none: 'Không có chỉ tiêu nào chưa đạt.',
  },
  gaps: {
    missing: 'I. Đơn vị chưa gửi biểu đọc được',
    leftOut: 'II. Tệp không tính và lý do',
    unavailable: 'III. Số liệu chưa có, không nằm trong tử số và mẫu số',
    missingHeadings: ['STT', 'Đơn vị', 'Mã đơn vị', 'Đã nhắc ngày', 'Ghi chú'],
    leftOutHeadings: ['STT', 'Đơn vị', 'Mã đơn vị', 'Tệp', 'Lý do'],
    unavailableHeadings: ['STT', 'Đơn vị', 'Mã đơn vị', 'Số liệu', 'Lý do của đơn vị'],
    none: 'Không có.',
  },
  reasons: {
    unreadable: 'Không đọc được tệp.',
    'wrong-year': 'Biểu của năm khác.',
    'unit-not-expected': 'Đơn vị không có trong danh sách báo cáo của năm.',
    'not-ready': 'Biểu chưa sẵn sàng: còn nội dung phải sửa, phải điền hoặc phải giải trình.',
    'same-again': 'Giống hệt một tệp khác của đơn vị.',
    'other-counts': 'Đã tính một tệp khác của đơn vị.',
    undecided: 'Đơn vị gửi nhiều tệp sẵn sàng với số liệu khác nhau: cần chọn một tệp.',
  },
  problem: ({ problem }) => problemMessage(vi, problem),
  fileName: shownName,
  rate: (numerator, denominator) => formatRate('vi', numerator, denominator),
  data: {
    title: (year) => `Số liệu các đơn vị đã gửi, năm ${year}`,
    hint: 'Số liệu ghi đúng như trong biểu đã gửi. Giá trị trong ngoặc kép là giá trị không dùng được, không nằm trong tổng. Chọn “Tính” hoặc “Không tính” ở cột “Tính”; mỗi đơn vị chỉ tính một tệp. Trang “Tổng hợp” đổi theo; các trang “Đối chiếu”, “Chưa đạt”, “Thiếu và loại” giữ nguyên như lúc lập tệp này.',
    headings: ['STT', 'Mã đơn vị', 'Đơn vị', 'Tệp', 'Tình trạng', 'Tính', 'Lý do không tính'],
    ready: 'Sẵn sàng',
    findings: 'Chưa sẵn sàng',
    counts: 'Tính',
    leftOut: 'Không tính',
    twice: 'Đơn vị này đang được tính nhiều tệp. Giữ “Tính” ở một tệp, các tệp khác chọn “Không tính”.',
    own: 'Cơ quan, đơn vị trực thuộc (điền tay)',
    promptTitle: 'Có tính hay không',
    prompt: 'Chọn “Tính” để cộng dòng này vào trang “Tổng hợp”. Mỗi đơn vị chỉ tính một tệp.',
    error: 'Chọn “Tính” hoặc “Không tính” trong danh sách.',
    ownPromptTitle: 'Số liệu điền tay',
    ownPrompt:
      'Điền cả chỉ tiêu (tử số) và số liệu nền (mẫu số) của nó. Ô màu đỏ chưa được cộng: còn thiếu mẫu số, hoặc lớn hơn mẫu số.',
  },
  charts: {
    rates: 'Tỷ lệ đạt được so với mục tiêu (%)',
    rate: 'Thực hiện',
    target: (milestone) => `Mục tiêu ${milestone}`,
    verdicts: (milestone) => `Số đơn vị theo kết quả so với mục tiêu ${milestone}`,
  },
  workbookTitle: (year) => `Tổng hợp chỉ tiêu xã hội học tập năm ${year}`,
};
