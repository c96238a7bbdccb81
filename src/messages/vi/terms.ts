import type { Unit } from '../../plan/schema';
import type { Lane, RowTask, Verdict } from '../../rules/assessment';

/** The form's words for lanes, verdicts and tasks: the same as in the workbook. */
export const terms = {
  lanes: { error: 'Lỗi', missing: 'Còn thiếu', query: 'Nghi vấn', shortfall: 'Chưa đạt' } satisfies Record<
    Lane,
    string
  >,
  verdicts: {
    noTarget: '',
    error: 'Lỗi số liệu',
    missing: 'Còn thiếu số liệu',
    unavailable: 'Chưa có số liệu',
    notApplicable: 'Không phát sinh',
    aspiration: 'Đạt mức phấn đấu',
    met: 'Đạt',
    short: 'Chưa đạt',
    onTheWay: 'Đang phấn đấu',
  } satisfies Record<Verdict, string>,
  tasks: {
    correct: 'Sửa số liệu',
    fill: 'Điền số liệu',
    explain: 'Ghi giải trình',
    explained: 'Đã giải trình',
    none: 'Xong',
  } satisfies Record<RowTask, string>,
  /** A unit with what it is. */
  unit: (type: Unit['type'], name: string) => `${type === 'town' ? 'thị trấn' : 'xã'} ${name}`,
  noteColumn: '“Nguyên nhân, giải pháp / ghi chú”',
};
