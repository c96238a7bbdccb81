import type { Verdict } from '../rules/assessment';

/** Marks of verdicts where there is room for a letter alone: the same in the workbook and, whatever its language, in the pane. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  noTarget: '',
  error: 'L',
  missing: 'T',
  unavailable: 'K',
  notApplicable: '0',
  aspiration: 'Đ+',
  met: 'Đ',
  short: 'C',
  onTheWay: 'P',
};
