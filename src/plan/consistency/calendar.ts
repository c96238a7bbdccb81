import type { Draft } from '../draft';
import type { Flaw } from '../flaw';
import { isoDay } from '../units';

/** A form is made for every report year; more years than this are a slip of the keyboard. */
const MAX_YEARS = 50;

export function calendarFlaws(draft: Draft): readonly Flaw[] {
  const offices = draft.receivingOffices ?? [];
  const milestones = draft.milestones ?? [];
  return [
    ...(isRising(milestones) ? [] : [{ at: ['milestones'], code: 'milestones-out-of-order' } as const]),
    ...(isRising(offices.map(({ validFrom }) => validFrom))
      ? []
      : [{ at: ['receivingOffices'], code: 'offices-out-of-order' } as const]),
    ...yearFlaws(draft),
  ];
}

function yearFlaws(draft: Draft): readonly Flaw[] {
  if (!draft.reportYears) return [];
  const { first, last } = draft.reportYears;
  const isSound = first >= 2000 && first <= last && last - first < MAX_YEARS && last <= 2099;
  if (!isSound) return [{ at: ['reportYears'], code: 'years-out-of-order', facts: { first, last } }];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return draft.deadline ? deadlineFlaws(draft, draft.deadline, years) : [];
}

function deadlineFlaws(
  draft: Draft,
  { month, day }: NonNullable<Draft['deadline']>,
  years: readonly number[],
): readonly Flaw[] {
  if (!years.every((year) => isRealDay(year, month, day))) {
    return [{ at: ['deadline'], code: 'not-a-day', facts: { day, month } }];
  }
  const offices = draft.receivingOffices;
  const lists = draft.isComplete('unitLists') ? draft.lists.unitLists : undefined;
  return years.flatMap((year): readonly Flaw[] => {
    const deadline = isoDay(year, month, day);
    const isListed = lists?.some(
      ({ item }) => item.validFrom <= deadline && (item.validTo === undefined || deadline <= item.validTo),
    );
    const hasOffice = offices?.some(({ validFrom }) => validFrom <= deadline);
    return [
      ...(hasOffice === false ? [{ at: ['receivingOffices'], code: 'no-office', facts: { year } } as const] : []),
      ...(isListed === false ? [{ at: ['unitLists'], code: 'no-unit-list', facts: { year } } as const] : []),
    ];
  });
}

function isRising(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) < value);
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
