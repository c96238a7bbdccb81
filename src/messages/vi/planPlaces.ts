import type { NamedElement, PlanPlaceTexts } from '../facts/planPlaceTexts';
import { number } from './number';
import { terms } from './terms';

const nth = (count: number) => `mục thứ ${number(count)}`;

/** Where something is in a plan, in the words of the pane's settings. */
export const planPlaces: PlanPlaceTexts = {
  nth,
  parts: {
    id: 'mã',
    version: 'số bản',
    title: 'tên',
    source: 'văn bản gốc',
    form: 'Biểu mẫu',
    number: 'số biểu',
    milestones: 'Các mốc',
    reportYears: 'Các năm báo cáo',
    first: 'năm đầu',
    last: 'năm cuối',
    deadline: 'Hạn gửi',
    day: 'ngày',
    month: 'tháng',
    receivingOffices: 'Cơ quan nhận báo cáo',
    districtUntil: 'Ngày cuối của cấp huyện',
    explanation: 'Giải trình',
    minLength: 'độ dài tối thiểu',
    optionalYears: 'các năm không bắt buộc giải trình',
    stopList: 'các câu không được chấp nhận',
    lastYear: 'So sánh với năm trước',
    compareFrom: 'mức nhỏ nhất để so sánh',
    changedPercent: 'mức thay đổi (%)',
    slippedFactor: 'mức lệch chữ số',
    groups: 'Nhóm chỉ tiêu',
    group: 'nhóm',
    baseFigures: 'Số liệu nền',
    indicators: 'Chỉ tiêu',
    relations: 'Quan hệ giữa các số liệu',
    unitLists: 'Đơn vị báo cáo',
    assignedTargets: 'Chỉ tiêu giao',
    units: 'các đơn vị',
    code: 'mã',
    name: 'tên',
    label: 'tên',
    vi: 'tiếng Việt',
    en: 'tiếng Anh',
    type: 'loại',
    predecessors: 'các đơn vị cũ',
    part: 'dấu “một phần”',
    validFrom: 'ngày bắt đầu',
    validTo: 'ngày kết thúc',
    definition: 'định nghĩa',
    definitionSource: 'nguồn của định nghĩa',
    reportedBy: 'cấp báo cáo',
    maintain: 'dấu “duy trì”',
    references: 'căn cứ',
    targetWords: 'lời của mục tiêu',
    kind: 'loại',
    numerator: 'tử số',
    denominator: 'mẫu số',
    targets: 'mục tiêu',
    floor: 'mức phải đạt',
    aspiration: 'mức phấn đấu',
    strict: 'dấu “trên mức”',
    level: 'mức độ',
    highest: 'mức độ cao nhất',
    choices: 'các lựa chọn',
    accepted: 'các lựa chọn đạt',
    unit: 'đơn vị tính',
    lane: 'phân loại',
    lesser: 'số nhỏ hơn',
    greater: 'số lớn hơn',
    dividend: 'số bị chia',
    divisor: 'số chia',
    min: 'mức dưới',
    max: 'mức trên',
    entry: 'ô nhập',
    atLeast: 'mức ít nhất',
    needs: 'các điều kiện',
  },
  elements: {
    unitLists: ({ from, nth }) => (from === '' ? `danh sách thứ ${number(nth)}` : `danh sách từ ${from}`),
    units: ({ id, name, type, nth }) =>
      name === '' ? coded('đơn vị', id, nth) : withCode(terms.unit(type === 'town' ? 'town' : 'commune', name), id),
    predecessors: ({ id, nth }) => coded('đơn vị cũ', id, nth),
    receivingOffices: ({ name, nth }) => name || `cơ quan thứ ${number(nth)}`,
    indicators: numbered,
    baseFigures: ({ id, name, nth: count }) => name || (id ?? nth(count)),
    groups: numbered,
    relations: ({ id, nth: count }) => id ?? nth(count),
    choices: ({ id, name, nth: count }) => (name === '' ? (id ?? nth(count)) : `lựa chọn “${name}”`),
    milestone: ({ id }) => `mốc ${id ?? ''}`,
  },
};

function coded(what: string, id: string | undefined, nth: number): string {
  return id === undefined ? `${what} thứ ${number(nth)}` : `${what} ${id}`;
}

function withCode(name: string, id: string | undefined): string {
  return id === undefined ? name : `${name} (${id})`;
}

function numbered({ id, name, nth: count }: NamedElement): string {
  if (id === undefined) return name || nth(count);
  return name === '' ? id : `${id}. ${name}`;
}
