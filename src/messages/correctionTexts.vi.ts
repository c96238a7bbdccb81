import type { CorrectionTexts, CorrectionWords, Reply } from '../check/correction/correctionTexts';
import type { AskedRemark } from '../check/correction/request';
import type { Plan, Unit } from '../plan/schema';
import { findingSentence, findingSubject } from './findingSentence';
import { problemSentence } from './problemSentence';
import { differentFiles } from './remarkSentence';
import { shownFile, shownName, shownValue } from './shownValue';
import { vi } from './vi';
import { number } from './vi/number';

const dayMonthYear = (day: string) => day.split('-').reverse().join('/');
const sender = ({ type, name }: Unit) => `Ủy ban nhân dân ${vi.terms.unit(type, name.vi)}`;

const replies: Readonly<Record<Reply, string>> = {
  'same-file': 'sửa ngay trên tệp đã gửi, lưu lại và gửi tệp Excel (.xlsx) về',
  'another-file': 'làm như trên và gửi tệp Excel (.xlsx) đúng về',
  answer: 'trả lời hoặc gửi lại tệp Excel (.xlsx) đúng về',
};

function whyRefused(flaw: Parameters<CorrectionTexts['refusedNote']>[1]): string {
  const { tooShort, notText, stockPhrase } = vi.notes.flaws;
  if (flaw.kind === 'tooShort') return tooShort(flaw.lacking);
  return flaw.kind === 'notText' ? notText : stockPhrase;
}

/** The words of a correction sheet. Its findings are told in the same sentences as in the pane. */
export function correctionTextsVi(plan: Plan): CorrectionTexts {
  return {
    title: 'Phiếu yêu cầu chỉnh sửa',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    to: (unit, file) => `Kính gửi: ${unit ? sender(unit) : `đơn vị đã gửi tệp ${shownName(file)}`}`,
    opening: (office, year, file, count) =>
      `${office} đã nhận tệp ${shownName(file)}${year === undefined ? '' : `, biểu báo cáo năm ${year}`}. Đề nghị đơn vị chỉnh sửa ${number(count)} nội dung sau:`,
    finding: (finding) => ({
      kind: vi.terms.lanes[finding.lane],
      subject: findingSubject(plan, 'vi', finding),
      ...findingSentence(vi, plan, 'vi', finding),
    }),
    remark: (remark) => ({ kind: 'Về tệp', subject: '', ...askedOfUnit(remark) }),
    problem: (problem) => ({ kind: 'Về tệp', subject: '', ...problemSentence(vi, problem) }),
    value: (value) => shownValue('vi', value) || '(để trống)',
    headings: {
      number: 'STT',
      kind: 'Phân loại',
      sheet: 'Trang',
      cell: 'Ô',
      subject: 'Chỉ tiêu, số liệu',
      value: 'Đang ghi',
      problem: 'Nội dung cần chỉnh sửa',
      remedy: 'Cách làm',
    },
    place: (sheet, cell) => `Ô ${cell}, trang “${shownFile(sheet)}”:`,
    present: (value) => `Đang ghi: ${value}`,
    todo: (remedy) => `Cách làm: ${remedy}`,
    resend: (office, until, reply) =>
      `Đề nghị đơn vị ${replies[reply]} ${office} ${
        until === undefined
          ? 'trong thời gian sớm nhất, vì hạn gửi báo cáo đã qua'
          : `chậm nhất ngày ${dayMonthYear(until)}`
      }.`,
    refusedNote: (value, flaw) => `Ghi chú đang có: “${shownValue('vi', value)}”. ${whyRefused(flaw)}`,
    closing: 'Trân trọng cảm ơn.',
    signature: { role: 'NGƯỜI TIẾP NHẬN', how: '(Ký, ghi rõ họ tên)' },
    footer: '&C&"Times New Roman,Regular"&11Trang &P/&N',
    author: 'Kiểm Chỉ Tiêu',
  };
}

/** What the unit is to answer about its file; the office's own words for it are those of the received files. */
function askedOfUnit(remark: AskedRemark): Pick<CorrectionWords, 'problem' | 'remedy'> {
  switch (remark.code) {
    case 'wrong-year':
      return {
        problem: `Biểu ghi năm báo cáo ${remark.year}, trong khi đang thu biểu năm ${remark.wanted}.`,
        remedy: `Lập và gửi biểu năm ${remark.wanted}.`,
      };
    case 'unit-not-expected':
      return {
        problem: `Mã đơn vị ${shownValue('vi', remark.unit)} không có trong danh sách báo cáo năm ${remark.year}.`,
        remedy: 'Nạp biểu mẫu đúng đơn vị rồi chép số liệu sang.',
      };
    case 'received-twice':
      return {
        problem: `Đơn vị đã gửi hơn một tệp với số liệu khác nhau: ${differentFiles(remark, (files) => `${files} (giống hệt nhau)`, shownName)}.`,
        remedy: 'Báo lại tệp nào là bản chính thức.',
      };
    case 'copied':
      return {
        problem: `${number(remark.equal)} trong ${number(remark.compared)} số liệu (chỉ xét số từ ${number(remark.from)} trở lên) trùng với biểu của một đơn vị khác.`,
        remedy: 'Kiểm tra lại có chép nhầm biểu không; nếu đúng là số liệu của đơn vị, báo lại để ghi nhận.',
      };
  }
}
