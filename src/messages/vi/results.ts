import { number } from './number';

/** What every indicator has reached, and what is left to reach. */
export const results = {
  heading: 'Kết quả theo chỉ tiêu',
  noFigure: 'Chưa tính được',
  figures: (numerator: number, denominator: number, unit: string) =>
    `${number(numerator)}/${number(denominator)} ${unit}`,
  level: (level: number) => `Mức độ ${number(level)}`,
  target: (year: number, target: string) => `Mục tiêu ${year}: ${target}`,
  above: (floor: string) => `trên ${floor}`,
  striving: (floor: string, aspiration: string) => `${floor}, phấn đấu ${aspiration}`,
  lacking: (count: number, unit: string) => `còn thiếu ${number(count)} ${unit}`,
  perYear: (count: number, unit: string) => `mỗi năm thêm ${number(count)} ${unit}`,
};
