import type { EntryKind, FindingTexts, NoteFacts } from '../facts/findingFacts';
import type { Sentence } from '../sentence';
import { shownValue } from '../shownValue';
import { number, oneOf } from './number';
import { broken, unlikely } from './relations';
import { shortfall } from './shortfall';
import { changed, fallen, slipped } from './sinceLastYear';
import { terms } from './terms';

const shown = (value: Parameters<typeof shownValue>[1]) => shownValue('vi', value);
const at = (cell: string | undefined) => (cell === undefined ? 'ô này' : `ô ${cell}`);

/** "Chọn lại ở ô E12: Có hoặc Không." */
function pick(verb: string, cell: string | undefined, entry: Exclude<EntryKind, { kind: 'number' }>): string {
  return entry.kind === 'level'
    ? `${verb} mức độ từ 0 đến ${entry.highest} ở ${at(cell)}.`
    : `${verb} ở ${at(cell)}: ${oneOf(entry.choices)}.`;
}

function withoutResult(formula: 'uncalculated' | 'empty', cell: string | undefined, entry: EntryKind): Sentence {
  const retype = entry.kind === 'number' ? `Gõ thẳng con số vào ${at(cell)}` : `Gõ thẳng câu trả lời vào ${at(cell)}`;
  return formula === 'empty'
    ? { problem: 'Công thức trong ô không cho ra kết quả.', remedy: `${retype}.` }
    : {
        problem: 'Công thức trong ô chưa được tính nên chưa có kết quả.',
        remedy: `${retype}, hoặc mở tệp bằng Excel, chờ tính xong rồi lưu lại.`,
      };
}

/** What a query or a shortfall still asks for; nothing once it is explained. */
function noteRemedy({ note, minLength }: NoteFacts, wanted: string): string {
  if (note === 'given') return '';
  if (note === 'optional') return `Năm nay không bắt buộc giải trình; nếu cần, ghi vào cột ${terms.noteColumn}.`;
  return `${wanted} vào cột ${terms.noteColumn} cùng dòng, ít nhất ${minLength} ký tự.`;
}

export const findings: FindingTexts<Sentence> = {
  'not-a-number': ({ cell, entry, value }) => ({
    problem:
      typeof value === 'boolean'
        ? `Ô đang chứa giá trị ${shown(value)}, không phải số.`
        : `Ô đang chứa chữ “${shown(value)}”, không phải số.`,
    remedy:
      entry.kind === 'number'
        ? `Xóa nội dung ${at(cell)} rồi gõ lại, chỉ dùng chữ số, ví dụ 1234.`
        : pick('Xóa rồi chọn lại', cell, entry),
  }),
  negative: ({ cell, value }) => ({
    problem: `Số ${shown(value)} nhỏ hơn 0.`,
    remedy: `Nhập lại ${at(cell)} bằng số từ 0 trở lên.`,
  }),
  'not-whole': ({ cell, value }) => ({
    problem: `Số ${shown(value)} có phần lẻ, trong khi ở đây chỉ đếm số nguyên.`,
    remedy: `Nhập lại số nguyên vào ${at(cell)}.${slippedSeparator(value)}`,
  }),
  'out-of-range': ({ cell, value, max }) => ({
    problem: `Số ${shown(value)} lớn hơn mức cho phép (tối đa ${number(max)}).`,
    remedy: `Kiểm tra ${at(cell)} có gõ thừa chữ số không rồi nhập lại.`,
  }),
  'unknown-choice': ({ cell, entry, value }) => ({
    problem:
      entry.kind === 'level'
        ? `Không có mức độ ${shown(value)}.`
        : `“${shown(value)}” không có trong danh sách lựa chọn.`,
    remedy: entry.kind === 'number' ? `Nhập lại ${at(cell)}.` : pick('Chọn lại', cell, entry),
  }),
  'error-value': ({ cell, entry, value }) => ({
    problem: `Ô đang báo lỗi ${shown(value)}.`,
    remedy:
      entry.kind === 'number' ? `Xóa nội dung ${at(cell)} rồi nhập lại số.` : pick('Xóa rồi chọn lại', cell, entry),
  }),
  'numerator-above-denominator': ({ cell, numerator, denominator }) => ({
    problem: `Tử số ${number(numerator)} lớn hơn mẫu số ${number(denominator.value)}.`,
    remedy: `Kiểm tra lại ${at(cell)} và số liệu nền “${denominator.name}”.`,
  }),
  'numerator-over-zero': ({ cell, numerator, denominator }) => ({
    problem: `Tử số là ${number(numerator)} nhưng mẫu số bằng 0.`,
    remedy: `Kiểm tra lại số liệu nền “${denominator.name}”. Nếu đúng là không phát sinh, nhập 0 vào ${at(cell)}.`,
  }),
  'relation-violated': ({ cell, relation }) => broken(relation, at(cell)),
  'missing-entry': ({ cell, entry, formula }) =>
    formula !== undefined
      ? withoutResult(formula, cell, entry)
      : entry.kind === 'number'
        ? {
            problem: 'Chưa nhập số liệu.',
            remedy: `Nhập số vào ${at(cell)}. Không phát sinh thì nhập 0; chưa có số liệu thì gõ ba chấm (...) và ghi lý do.`,
          }
        : {
            problem: entry.kind === 'level' ? 'Chưa chọn mức độ.' : 'Chưa chọn câu trả lời.',
            remedy: pick('Chọn', cell, entry),
          },
  unavailable: (facts) => ({
    problem: 'Đã ghi là chưa có số liệu (…).',
    remedy:
      facts.note === 'given'
        ? `Khi có số liệu, nhập vào ${at(facts.cell)}.`
        : `Khi có số liệu, nhập vào ${at(facts.cell)}. Nếu vẫn chưa có: ${noteRemedy(facts, 'ghi lý do')}`,
  }),
  'relation-unlikely': (facts) => ({
    problem: unlikely(facts.relation),
    remedy: noteRemedy(facts, 'Kiểm tra lại cả hai số. Nếu đúng, ghi lý do'),
  }),
  'many-on-target': (facts) => ({
    problem: unlikely(facts.relation),
    remedy: noteRemedy(facts, 'Kiểm tra lại từng tử số. Nếu đúng là số đếm thực tế, ghi nguồn số liệu'),
  }),
  'slipped-digit': (facts) => ({
    problem: slipped(facts.change),
    remedy: noteRemedy(facts, `Kiểm tra lại ${at(facts.cell)}. Nếu đúng, ghi lý do`),
  }),
  'changed-since-last-year': (facts) => ({
    problem: changed(facts.change),
    remedy: noteRemedy(facts, `Kiểm tra lại ${at(facts.cell)}. Nếu đúng, ghi lý do`),
  }),
  'fell-since-last-year': (facts) => ({
    problem: fallen(facts.fall),
    remedy: noteRemedy(facts, `Kiểm tra lại ${at(facts.cell)}. Nếu đúng, ghi nguyên nhân và giải pháp`),
  }),
  'below-target': (facts) => ({
    problem: shortfall(facts.shortfall, facts.milestone),
    remedy: noteRemedy(facts, 'Nếu số liệu đúng, ghi nguyên nhân và giải pháp'),
  }),
};

/** 1.234 typed where the point is the decimal mark has become 1,234. */
function slippedSeparator(value: unknown): string {
  if (typeof value !== 'number' || value >= 1000) return '';
  const thousandfold = Math.round(value * 1000);
  if (Math.abs(value * 1000 - thousandfold) > 1e-6 || thousandfold < 1000) return '';
  return ` Nếu là ${number(thousandfold)} thì gõ liền ${thousandfold}, không gõ dấu ngăn cách.`;
}
