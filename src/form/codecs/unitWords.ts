import { fold } from './plainText';

/** What people, households and institutions are counted in besides the plan's own words. */
const common = new Set(
  [
    ...[
      'người',
      'ng',
      'người dân',
      'ngừoi',
      'nguời',
      'nhân khẩu',
      'khẩu',
      'lao động',
      'công dân',
      'cán bộ',
      'công chức',
      'viên chức',
      'cbccvc',
    ],
    ...['học viên', 'học sinh', 'hs', 'em', 'cháu', 'trẻ', 'trẻ em', 'đồng chí', 'đ/c'],
    ...['hộ', 'hộ gia đình', 'gia đình', 'gđ', 'dòng họ', 'họ'],
    ...['trường', 'trường học', 'cơ sở', 'lớp', 'trung tâm', 'tt', 'đơn vị', 'đv', 'cơ quan'],
    ...['thôn', 'xóm', 'tổ', 'tổ dân phố', 'tdp', 'khu dân cư', 'cộng đồng'],
  ].map(fold),
);

/** Whether these words only say what was counted: the plan's word for the figure, or a usual one. */
export function isUnitWord(words: string, unit: string): boolean {
  const folded = fold(words).replace(/[ .]+$/, '');
  return common.has(folded) || [unit, ...unit.split(',')].some((own) => own !== '' && fold(own) === folded);
}
