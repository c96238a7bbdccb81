import type { FormTexts, GuideTexts } from '../form/formTexts';
import type { Unit } from '../plan/schema';
import { terms } from './vi/terms';

function unitName({ type, name }: Unit): string {
  return terms.unit(type, name.vi);
}

function dayMonthYear(day: string): string {
  return day.split('-').reverse().join('/');
}

function percent(value: number): string {
  return String(value).replace('.', ',');
}

const noFigures = 'Không có: ghi 0. Chưa có số liệu: gõ … và ghi lý do ở cột ghi chú.';

const notCompared = 'Nếu địa bàn đã chia tách, sáp nhập mà không so được thì ghi: không so sánh.';

const guide: GuideTexts = {
  title: 'HƯỚNG DẪN ĐIỀN BIỂU',
  stepsTitle: 'I. Cách điền',
  steps: (deadline, minLength) => [
    'Chỉ điền các ô có nền màu ở cột “Thực hiện” và cột “Nguyên nhân, giải pháp / ghi chú” của trang “Báo cáo”. Các ô khác được khóa để khỏi sửa nhầm.',
    'Điền mục I (số liệu nền) trước: mỗi số chỉ điền một lần và tự làm mẫu số cho các chỉ tiêu ở mục II.',
    'Ở mục II, cột “Thực hiện” ghi tử số (số người, số hộ, số trường… đạt), không ghi tỷ lệ phần trăm. Tỷ lệ tự tính.',
    'Số đếm là số nguyên, gõ liền không dấu chấm, không kèm chữ: 1234. Không phát sinh thì ghi 0; ô để trống nghĩa là chưa điền.',
    'Cột “Năm trước” không bắt buộc: ghi số đã báo cáo năm trước của cùng địa bàn để biểu tự so sánh; không so được thì ghi “không so sánh”.',
    'Chưa có số liệu thì gõ dấu ba chấm (…) và ghi lý do ở cột ghi chú cùng dòng.',
    `Dòng “Nghi vấn” hoặc “Chưa đạt” cần ghi nguyên nhân, giải pháp (từ ${String(minLength)} ký tự, nói rõ việc cụ thể) ở cột ghi chú cùng dòng.`,
    'Làm theo cột “Việc cần làm” cho đến khi dòng trạng thái ở đầu trang báo “SẴN SÀNG GỬI”.',
    `Ghi người lập biểu, điện thoại, người ký, ngày chốt số liệu; lưu tệp và gửi chậm nhất ngày ${dayMonthYear(deadline)}. Không đổi tên, không xóa trang.`,
  ],
  lanesTitle: 'II. Phân loại và việc cần làm',
  lanes: {
    error:
      'Số liệu không thể đúng hoặc không đọc được (ví dụ tử số lớn hơn mẫu số, chữ trong ô số). Phải sửa trước khi gửi.',
    missing: 'Ô chưa điền. Ô trống không phải là 0. Phải điền trước khi gửi.',
    query: 'Số liệu có thể đúng nhưng khác thường, hoặc chưa có số liệu. Kiểm tra lại; nếu đúng thì ghi lý do.',
    shortfall: 'Số liệu đúng nhưng thấp hơn mục tiêu đã đến hạn. Ghi nguyên nhân và giải pháp.',
  },
  verdictsTitle: 'III. Kết quả so với mục tiêu',
  verdicts: {
    aspiration: 'Đạt cả mức phấn đấu, tức đầu trên của khoảng mục tiêu (ví dụ 80% với mục tiêu 75–80%).',
    met: 'Đạt mục tiêu.',
    short: 'Thấp hơn mục tiêu đã đến hạn; cột “Còn thiếu” ghi số còn phải tăng thêm.',
    onTheWay: 'Thấp hơn mục tiêu chưa đến hạn; không phải giải trình.',
    missing: 'Ô của chỉ tiêu hoặc số liệu nền của nó chưa điền.',
    unavailable: 'Đã gõ dấu ba chấm (…).',
    error: 'Có số liệu phải sửa.',
    notApplicable: 'Tử số và mẫu số đều là 0.',
  },
  baseTitle: 'IV. Số liệu nền: cách xác định',
  indicatorsTitle: 'V. Chỉ tiêu: cách xác định',
  number: 'Mã số',
  label: 'Nội dung',
  definition: 'Cách xác định',
  targetAndPlan: 'Mục tiêu (mục của Kế hoạch)',
  usedBy: 'Làm mẫu số cho',
  source: 'Căn cứ (*)',
  sources: {
    found: 'Văn bản đã công bố',
    believed: 'Cách hiểu chung',
    proposed: 'Đề xuất',
    office: 'Nơi nhận báo cáo',
  },
  usedByLine: (ids) => `Chỉ tiêu ${ids.join(', ')}`,
  targetLine: (year, target, reference) => `${String(year)}: ${target}${reference ? ` (${reference})` : ''}`,
  sourcesNote:
    '(*) “Văn bản đã công bố”: theo văn bản công khai. “Cách hiểu chung”: theo cách hiểu thông thường, nơi nhận báo cáo có thể hướng dẫn khác. “Đề xuất”: do người lập biểu mẫu đề xuất, nơi nhận báo cáo có thể sửa. “Nơi nhận báo cáo”: do nơi nhận báo cáo quy định.',
};

/** The words of the workbook. */
export const formTextsVi: FormTexts = {
  head: {
    authority: 'ỦY BAN NHÂN DÂN',
    unit: (unit) => unitName(unit).toUpperCase(),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    title: (title) => title.toUpperCase(),
    period: (year) => `Kỳ báo cáo: năm ${String(year)}`,
    source: (source) => `(Thực hiện ${source})`,
    sender: (unit) => `Đơn vị gửi: UBND ${unitName(unit)}`,
    receiver: (office) => `Đơn vị nhận: ${office}`,
    deadline: (day) => `Hạn gửi: ${dayMonthYear(day)}`,
    preparer: 'Người lập biểu:',
    phone: 'Điện thoại:',
    signer: 'Người ký:',
    asOf: 'Số liệu tính đến ngày:',
    hint: 'Chỉ điền các ô có nền màu ở cột “Thực hiện” và cột ghi chú. Không có: ghi 0; chưa có số liệu: gõ dấu ba chấm (…) và ghi lý do. Cách xác định từng chỉ tiêu: xem trang “Hướng dẫn”.',
  },
  headings: {
    number: { full: 'Mã\nsố', short: 'Mã số' },
    label: { full: 'Chỉ tiêu', short: 'Chỉ tiêu' },
    unit: { full: 'Đơn vị\ntính', short: 'ĐVT' },
    entry: { full: 'Thực hiện\n(tử số)', short: 'Thực hiện' },
    denominator: { full: 'Mẫu số\n(từ mục I)', short: 'Mẫu số' },
    rate: { full: 'Tỷ lệ\n(%)', short: 'Tỷ lệ (%)' },
    milestone: (year) => `So với mục tiêu năm ${String(year)}`,
    target: (year) => ({ full: 'Mục tiêu', short: `Mục tiêu ${String(year)}` }),
    verdict: (year) => ({ full: 'Kết quả', short: `Kết quả ${String(year)}` }),
    lacking: (year) => ({ full: 'Còn thiếu', short: `Thiếu ${String(year)}` }),
    prior: { full: 'Năm trước\n(nếu có)', short: 'Năm trước' },
    lane: { full: 'Phân loại', short: 'Phân loại' },
    note: { full: 'Nguyên nhân, giải pháp\n/ ghi chú', short: 'Nguyên nhân, giải pháp / ghi chú' },
    task: { full: 'Việc cần làm', short: 'Việc cần làm' },
  },
  sections: {
    base: 'I. SỐ LIỆU NỀN',
    definition: 'Cách xác định',
    indicators: 'II. CHỈ TIÊU',
    group: (id, label) => `${id}) ${label}`,
  },
  levelUnit: 'mức độ',
  choiceUnit: 'chọn',
  targets: {
    ratio: ({ floor, aspiration, strict }) => {
      if (aspiration !== undefined) return `${percent(floor)}–${percent(aspiration)}%`;
      if (strict) return `Trên ${percent(floor)}%`;
      return floor === 100 ? '100%' : `Từ ${percent(floor)}%`;
    },
    level: (level) => `Mức độ ${String(level)}`,
    choices: (words) => words.join(' hoặc '),
    none: '–',
  },
  levelFormat: '"Mức độ "0',
  verdicts: terms.verdicts,
  lanes: { ...terms.lanes, none: '' },
  tasks: terms.tasks,
  status: {
    ready: 'SẴN SÀNG GỬI: không còn việc phải làm.',
    blocked: 'CHƯA GỬI ĐƯỢC:',
    parts: {
      correct: { before: ' phải sửa ', after: ' dòng;' },
      fill: { before: ' phải điền ', after: ' dòng;' },
      explain: { before: ' phải giải trình ', after: ' dòng;' },
    },
    hint: ' xem cột “Việc cần làm”.',
  },
  inputs: {
    count: {
      promptTitle: 'Số liệu nền',
      numeratorTitle: 'Thực hiện (tử số)',
      prompt: (definition) => `${definition}\n${noFigures}`,
      errorTitle: 'Chưa phải số đếm',
      error:
        'Chỉ nhập số nguyên từ 0 đến 9.999.999.999, gõ liền, không kèm chữ. Không có thì ghi 0; chưa có số liệu thì gõ … và ghi lý do ở cột ghi chú.',
    },
    level: (highest) => ({
      promptTitle: 'Mức độ đạt chuẩn',
      prompt: (definition) => `${definition}\nChọn từ 0 đến ${String(highest)}; chưa có số liệu: chọn ….`,
      errorTitle: 'Chưa phải mức độ',
      error: `Chọn một mức từ 0 đến ${String(highest)} trong danh sách. Chưa có số liệu thì chọn … và ghi lý do ở cột ghi chú.`,
    }),
    choice: {
      promptTitle: 'Chọn trong danh sách',
      prompt: (definition) => `${definition}\nChưa có số liệu: chọn ….`,
      errorTitle: 'Không có trong danh sách',
      error:
        'Bấm mũi tên ở cạnh ô và chọn một ý trong danh sách. Chưa có số liệu thì chọn … và ghi lý do ở cột ghi chú.',
    },
    prior: {
      promptTitle: 'Năm trước',
      countPrompt: `Số đã báo cáo năm trước (tử số hoặc số liệu nền), để biểu tự so sánh. Không bắt buộc. ${notCompared}`,
      choicePrompt: `Kết quả đã báo cáo năm trước, để biểu tự so sánh. Không bắt buộc. ${notCompared}`,
      errorTitle: 'Không so sánh được',
      countError:
        'Chỉ nhập số nguyên từ 0, gõ liền, không kèm chữ; hoặc gõ: không so sánh. Không có số năm trước thì để trống.',
      choiceError: 'Bấm mũi tên ở cạnh ô và chọn một ý trong danh sách. Không có kết quả năm trước thì để trống.',
    },
    note: {
      promptTitle: 'Nguyên nhân, giải pháp',
      prompt: (minLength) =>
        `Cần ghi khi dòng là “Nghi vấn” hoặc “Chưa đạt”: nguyên nhân và việc sẽ làm, ít nhất ${String(minLength)} ký tự. Câu chung chung như “như trên”, “đã báo cáo” không được tính.`,
    },
    asOf: { promptTitle: 'Ngày chốt số liệu', prompt: 'Gõ ngày/tháng/năm, ví dụ 31/10/2026.' },
  },
  signature: {
    date: (unit, year) => `${unit.name.vi}, ngày ….. tháng ….. năm ${String(year)}`,
    preparer: 'NGƯỜI LẬP BIỂU',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    role: 'CHỦ TỊCH',
    preparerHow: '(Ký, ghi rõ họ tên)',
    signerHow: '(Ký, đóng dấu, ghi rõ họ tên)',
  },
  footer: '&C&"Times New Roman,Regular"&11Trang &P/&N',
  guide,
  data: { warning: 'Trang này giúp nhận ra biểu. Không sửa, không xóa.' },
  author: 'Kiểm Chỉ Tiêu',
  workbookTitle: (formNumber, unit, year) => `${formNumber} – ${unitName(unit)} – năm ${String(year)}`,
};
