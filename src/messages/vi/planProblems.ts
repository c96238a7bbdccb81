import type { PlanProblemTexts } from '../facts/planProblemTexts';

const types: Readonly<Record<string, string>> = {
  text: 'văn bản',
  number: 'số',
  list: 'danh sách',
  object: 'đối tượng',
  boolean: 'true hoặc false',
};

const formats: Readonly<Record<string, string>> = {
  date: 'ngày dạng 2026-11-24',
  day: 'ngày dạng 24/11/2026',
  identifier: 'mã gồm chữ cái không dấu và chữ số, bắt đầu bằng chữ cái',
  entry: 'mã ô nhập như B1.num hoặc base.population',
  'unit-code': 'mã đơn vị gồm 5 chữ số',
  milestone: 'năm như 2025',
  'plan-id': 'mã kế hoạch gồm chữ thường không dấu, chữ số và dấu gạch nối',
};

export const planProblems: PlanProblemTexts = {
  'not-a-plan': () => 'tệp không phải là kế hoạch dạng JSON; hãy chép tệp kế hoạch mẫu rồi sửa trên đó',
  missing: () => 'còn thiếu; hãy bổ sung',
  'wrong-type': (fact) => `phải là ${types[fact('expected')] ?? fact('expected')}`,
  'unknown-key': (fact) => `không có mục “${fact('key')}”; hãy xóa hoặc sửa tên`,
  'not-allowed': (fact) => `phải là một trong: ${fact('allowed')}`,
  'too-small': (fact) => `phải từ ${fact('min')} trở lên`,
  'too-large': (fact) => `không được quá ${fact('max')}`,
  'not-whole': () => 'phải là số nguyên',
  'too-many-decimals': () => 'chỉ được có tối đa hai chữ số thập phân',
  'text-too-long': (fact) => `dài quá ${fact('max')} ký tự; hãy rút gọn`,
  'text-empty': () => 'không được để trống',
  'list-too-short': (fact) => `phải có ít nhất ${fact('min')} mục`,
  'wrong-format': (fact) => `phải là ${formats[fact('expected')] ?? fact('expected')}`,
  'not-a-target': () => 'không phải là mục tiêu hợp với loại chỉ tiêu này',
  'duplicate-id': (fact) => `mã “${fact('id')}” bị trùng; mỗi mã chỉ dùng một lần`,
  'unknown-group': (fact) => `không có nhóm “${fact('id')}”`,
  'unknown-base-figure': (fact) => `không có số liệu nền “${fact('id')}”`,
  'unknown-indicator': (fact) => `không có chỉ tiêu “${fact('id')}”`,
  'unknown-entry': (fact) => `không có ô nhập “${fact('id')}”`,
  'unknown-milestone': (fact) => `kế hoạch không có mốc “${fact('id')}”`,
  'unknown-choice': (fact) => `không có lựa chọn “${fact('id')}”`,
  'unknown-unit': (fact) => `không có đơn vị “${fact('id')}”`,
  'denominator-not-reported': (fact) => `mẫu số “${fact('id')}” do huyện báo cáo nên không dùng được ở chỉ tiêu của xã`,
  'entry-not-reported': (fact) => `“${fact('id')}” không do xã báo cáo nên không dùng được trong quan hệ này`,
  'entry-not-numeric': (fact) => `“${fact('id')}” không phải là số nên không so sánh được`,
  'same-entry': (fact) => `“${fact('id')}” không thể so với chính nó`,
  'aspiration-not-above-floor': (fact) =>
    `mức phấn đấu ${fact('aspiration')} phải cao hơn mức phải đạt ${fact('floor')}`,
  'strict-hundred': () => 'mục tiêu trên 100% không thể đạt được',
  'level-above-highest': (fact) => `mức độ ${fact('level')} cao hơn mức cao nhất là ${fact('highest')}`,
  'duplicate-word': (fact) => `lựa chọn “${fact('word')}” bị trùng`,
  'word-not-listable': (fact) => `lựa chọn “${fact('word')}” không được chứa dấu phẩy hay dấu ngoặc kép`,
  'word-not-usable': (fact) =>
    `lựa chọn “${fact('word')}” không dùng được: không để trống, không thừa dấu cách, không là số hay dấu ba chấm`,
  'choice-list-too-long': (fact) =>
    `các lựa chọn dài tất cả ${fact('length')} ký tự, quá mức ${fact('max')}; hãy rút gọn`,
  'phrase-not-normalized': (fact) => `“${fact('phrase')}” phải viết thường và không thừa dấu cách`,
  'years-out-of-order': (fact) => `năm đầu ${fact('first')} phải không sau năm cuối ${fact('last')}`,
  'milestones-out-of-order': () => 'các mốc phải xếp từ trước đến sau và không trùng',
  'range-out-of-order': (fact) => `mức dưới ${fact('min')} phải không quá mức trên ${fact('max')}`,
  'offices-out-of-order': () => 'các cơ quan nhận phải xếp theo ngày bắt đầu',
  'list-dates-out-of-order': () => 'ngày bắt đầu phải không sau ngày kết thúc',
  'lists-overlap': () => 'thời gian của hai danh sách đơn vị chồng lên nhau',
  'no-office': (fact) => `chưa có cơ quan nhận báo cáo năm ${fact('year')}`,
  'no-unit-list': (fact) => `chưa có danh sách đơn vị cho báo cáo năm ${fact('year')}`,
  'not-a-day': (fact) => `không có ngày ${fact('day')}/${fact('month')}`,
};
