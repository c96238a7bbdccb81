import type { Assessment } from '../../rules/assessment';
import { number } from './number';

/** The one sentence on top: may the report be sent, and what stands in the way. */
export const status = {
  ready: 'Sẵn sàng gửi',
  notReady({ correct, fill, explain }: Assessment['open']): string {
    const parts = [
      correct > 0 && `${number(correct)} ô phải sửa`,
      fill > 0 && `${number(fill)} ô chưa nhập`,
      explain > 0 && `${number(explain)} mục cần giải trình`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? `Chưa sẵn sàng: còn ${parts.join(', ')}` : 'Chưa sẵn sàng';
  },
};
