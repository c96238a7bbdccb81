import type { BaseFigure, Indicator, Plan } from './schema';

/** A row of a commune's form and the one entry that is filled in there, beside its note. */
export type FormRow =
  | {
      readonly kind: 'base';
      readonly id: string;
      readonly entry: string;
      readonly note: string;
      readonly figure: BaseFigure;
    }
  | {
      readonly kind: 'indicator';
      readonly id: string;
      readonly entry: string;
      readonly note: string;
      readonly indicator: Indicator;
    };

export function baseRowId(figure: string): string {
  return `base.${figure}`;
}

/** `B1.num` for a ratio, `A4.value` for a level or a choice. */
export function indicatorEntry({ id, rule }: Indicator): string {
  return rule.kind === 'ratio' ? `${id}.num` : `${id}.value`;
}

/** Rows that a commune fills in: base figures, then indicators, in the plan's order. The district's own are left out. */
export function communeRows(plan: Plan): readonly FormRow[] {
  const figures = plan.baseFigures.filter(({ reportedBy }) => reportedBy === 'commune');
  const indicators = plan.indicators.filter(({ reportedBy }) => reportedBy === 'commune');
  return [
    ...figures.map((figure): FormRow => {
      const id = baseRowId(figure.id);
      return { kind: 'base', id, entry: id, note: `${id}.note`, figure };
    }),
    ...indicators.map((indicator): FormRow => {
      const { id } = indicator;
      return { kind: 'indicator', id, entry: indicatorEntry(indicator), note: `${id}.note`, indicator };
    }),
  ];
}
