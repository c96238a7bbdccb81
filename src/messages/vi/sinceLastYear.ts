import type { ChangeFacts, FallFacts } from '../facts/lastYearFacts';
import { formatQuotient, formatRate } from '../numbers';
import { number, rate } from './number';

/** A digit too many, or too few. */
export function slipped({ now, before }: ChangeFacts): string {
  return now > before
    ? `Số ${number(now)} gấp khoảng ${formatQuotient('vi', now, before)} lần năm trước (${number(before)}): có thể gõ thừa một chữ số.`
    : `Số ${number(now)} chỉ bằng khoảng một phần mười năm trước (${number(before)}): có thể gõ thiếu một chữ số.`;
}

export function changed({ now, before, limit }: ChangeFacts): string {
  const percent = formatQuotient('vi', Math.abs(now - before) * 100, before, limit);
  const word = now > before ? 'tăng' : 'giảm';
  return `Năm trước là ${number(before)}, năm nay là ${number(now)}: ${word} ${percent}%, nhiều hơn mức thường gặp (${number(limit)}%).`;
}

/** The counts stand beside the rates, which may read alike. */
export function fallen(fall: FallFacts): string {
  const duty = 'chỉ tiêu này phải được duy trì';
  switch (fall.kind) {
    case 'ratio': {
      const { now, before } = fall;
      const last = (before.numerator * 100) / before.denominator;
      const counts = (of: typeof now) => `${number(of.numerator)}/${number(of.denominator)}`;
      return `Năm trước đạt ${formatRate('vi', before.numerator, before.denominator)} (${counts(before)}), năm nay ${rate(now.numerator, now.denominator, last)} (${counts(now)}): ${duty}.`;
    }
    case 'level':
      return `Năm trước ở mức độ ${fall.before}, năm nay ở mức độ ${fall.now}: ${duty}.`;
    case 'choice':
      return `Năm trước là “${fall.before}”, năm nay là “${fall.now}”: ${duty}.`;
  }
}
