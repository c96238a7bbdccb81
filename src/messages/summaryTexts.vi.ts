import type { Judgement, Verdict } from '../rules/assessment';
import { number } from './vi/number';
import { terms } from './vi/terms';

/** Verdicts in the order in which a report counts them up. */
const counted: readonly (readonly [Verdict, string])[] = [
  ['short', 'chưa đạt'],
  ['onTheWay', 'đang phấn đấu'],
  ['notApplicable', 'không phát sinh'],
  ['unavailable', 'chưa có số liệu'],
  ['missing', 'còn thiếu số liệu'],
  ['error', 'lỗi số liệu'],
];

/** Words of the summary. It goes into a Vietnamese report, so there is no other language, as there is none of the form. */
export const summaryTextsVi = {
  authority: 'ỦY BAN NHÂN DÂN',
  unit: (unit: string) => unit.toUpperCase(),
  reportNumber: 'Số: ……/BC-UBND',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  date: (place: string, year: number) => `${place}, ngày …… tháng …… năm ${year}`,
  title: 'BÁO CÁO',
  /** "Báo cáo kết quả …" becomes the subject under the title. */
  subject: (formTitle: string, year: number) => `${capital(formTitle.replace(/^Báo cáo\s+/iu, ''))} năm ${year}`,
  summaryOf: (formNumber: string) => `(Tóm tắt ${formNumber})`,
  draft: 'BẢN NHÁP: biểu mẫu còn việc phải làm, chưa dùng để gửi.',
  to: (office: string) => `Kính gửi: ${office}`,
  opening: (source: string, unit: string, year: number) =>
    `Thực hiện ${source}, Ủy ban nhân dân ${unit} báo cáo tóm tắt kết quả năm ${year} như sau:`,
  overview: 'Kết quả chung',
  table: 'Kết quả từng chỉ tiêu',
  shortfalls: (due: number) => `Chỉ tiêu chưa đạt mục tiêu năm ${due}, nguyên nhân và giải pháp`,
  unavailable: 'Số liệu chưa có và lý do',
  unusual: 'Số liệu khác thường đã giải trình',
  none: 'Không có.',
  cause: (note: string) => `Nguyên nhân, giải pháp: ${note}`,
  reason: (note: string) => `Lý do: ${note}`,
  noNote: 'Chưa ghi giải trình.',
  heads: {
    id: 'Mã số',
    label: 'Chỉ tiêu',
    figure: 'Kết quả thực hiện',
    rate: 'Tỷ lệ',
    milestone: (year: number) => `So với mục tiêu năm ${year}`,
  },
  group: (id: string, label: string) => `${id}) ${label}`,
  level: (level: number) => `Mức độ ${level}`,
  counts: (milestone: number, counts: ReadonlyMap<Verdict, number>): string => {
    const [striven, met] = [counts.get('aspiration') ?? 0, (counts.get('aspiration') ?? 0) + (counts.get('met') ?? 0)];
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const parts = [
      `${number(met)}/${number(total)} chỉ tiêu đạt${striven > 0 ? ` (trong đó ${number(striven)} đạt mức phấn đấu)` : ''}`,
      ...counted.flatMap(([verdict, words]) => {
        const count = counts.get(verdict) ?? 0;
        return count > 0 ? [`${number(count)} ${words}`] : [];
      }),
    ];
    return `So với mục tiêu năm ${milestone}: ${parts.join('; ')}.`;
  },
  verdict: ({ verdict, lacking = 0 }: Judgement) =>
    lacking > 0 ? `${terms.verdicts[verdict]}, còn thiếu ${number(lacking)}` : terms.verdicts[verdict],
  target: (target: string) => `(${target})`,
  fraction: (numerator: string, denominator: number, unit: string) =>
    `${numerator}/${number(denominator)} ${unit}`.trimEnd(),
  noFigure: '…',
  quoted: (text: string) => `“${text}”`,
  recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Ký tên, đóng dấu)'],
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
