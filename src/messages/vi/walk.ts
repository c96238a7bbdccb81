import { number } from './number';

/** Finding one's way through what was found. */
export const walk = {
  next: 'Tiếp theo',
  open: (count: number) => (count > 0 ? `Còn ${number(count)} mục phải xử lý` : 'Không còn mục nào phải xử lý'),
  at: (position: number, count: number) => `Mục ${number(position)}/${number(count)}`,
  wrapped: 'Đã hết, quay lại mục đầu.',
  filters: 'Lọc theo loại',
  part: 'Phần của biểu',
  allParts: 'Toàn bộ biểu',
  baseFigures: 'Số liệu nền',
  group: (id: string, label: string) => `${id}) ${label}`,
  chip: (lane: string, count: number) => `${lane} ${number(count)}`,
  shown: (shown: number, all: number) => `Đang lọc: hiện ${number(shown)}/${number(all)} mục.`,
  showAll: 'Hiện tất cả',
  nothingShown: 'Không có mục nào khớp với bộ lọc.',
};
