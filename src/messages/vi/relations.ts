import type { RelationFacts } from '../facts/relationFacts';
import { formatQuotient } from '../numbers';
import type { Sentence } from '../sentence';
import { allOf, number } from './number';

/** A relation that cannot be as it is. */
export function broken(relation: RelationFacts, cell: string): Sentence {
  switch (relation.kind) {
    case 'atMost':
      return {
        problem: `${excess(relation)}.`,
        remedy: `Số trước không thể lớn hơn số sau. Kiểm tra lại cả hai số, bắt đầu từ ${cell}.`,
      };
    case 'quotientBetween':
      return { problem: quotient(relation), remedy: `Kiểm tra lại cả hai số, bắt đầu từ ${cell}.` };
    case 'requires':
      return { problem: unmetNeeds(relation), remedy: `Kiểm tra lại các mức độ này, bắt đầu từ ${cell}.` };
    case 'manyOnTarget':
      return { problem: onTarget(relation), remedy: 'Nhập lại số đếm thực tế vào từng ô tử số.' };
  }
}

/** A relation that may be true but seldom is. */
export function unlikely(relation: RelationFacts): string {
  switch (relation.kind) {
    case 'atMost':
      return `${excess(relation)}: ít khi xảy ra.`;
    case 'quotientBetween':
      return quotient(relation);
    case 'requires':
      return unmetNeeds(relation);
    case 'manyOnTarget':
      return onTarget(relation);
  }
}

type Of<Kind extends RelationFacts['kind']> = Extract<RelationFacts, { kind: Kind }>;

function excess({ lesser, greater }: Of<'atMost'>): string {
  return `“${lesser.name}” là ${number(lesser.value)}, lớn hơn “${greater.name}” là ${number(greater.value)}`;
}

function unmetNeeds({ entry, needs }: Of<'requires'>): string {
  const wanted = needs.map(({ name, value }) => `“${name}” từ mức độ ${number(value)} trở lên`);
  return `“${entry.name}” ghi mức độ ${number(entry.value)}, nhưng muốn vậy phải có ${allOf(wanted)}.`;
}

function quotient({ dividend, divisor, min, max }: Of<'quotientBetween'>): string {
  const both = `“${dividend.name}” (${number(dividend.value)}) chia cho “${divisor.name}” (${number(divisor.value)})`;
  if (divisor.value === 0) return `${both}: số chia bằng 0.`;
  const result = formatQuotient('vi', dividend.value, divisor.value, min, max);
  return `${both} được ${result}; thường từ ${number(min)} đến ${number(max)}.`;
}

function onTarget({ count, of }: Of<'manyOnTarget'>): string {
  return `${number(count)} trong ${number(of)} chỉ tiêu tỷ lệ bằng đúng mức mục tiêu: ít khi xảy ra.`;
}
