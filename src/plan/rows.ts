import { perPlan } from './perPlan';
import type { BaseFigure, Indicator, Plan } from './schema';

/** A row of a commune's form: the one entry that is filled in there, its note, and what was reported last year (`prior`). */
export type FormRow =
  | {
      readonly kind: 'base';
      readonly id: string;
      readonly entry: string;
      readonly note: string;
      readonly prior: string;
      readonly figure: BaseFigure;
    }
  | {
      readonly kind: 'indicator';
      readonly id: string;
      readonly entry: string;
      readonly note: string;
      readonly prior: string;
      readonly indicator: Indicator;
    };

export function baseRowId(figure: string): string {
  return `base.${figure}`;
}

/** `B1.num` for a ratio, `A4.value` for a level or a choice. */
export function indicatorEntry({ id, rule }: Indicator): string {
  return rule.kind === 'ratio' ? `${id}.num` : `${id}.value`;
}

/** Last year's figure of a row: `B1.prior`, `base.population.prior`. */
export function priorEntry(row: string): string {
  return `${row}.prior`;
}

/** Rows that a commune fills in: base figures, then indicators, in the plan's order. The district's own are left out. */
export const communeRows = perPlan((plan: Plan): readonly FormRow[] => {
  const figures = plan.baseFigures.filter(({ reportedBy }) => reportedBy === 'commune');
  const indicators = plan.indicators.filter(({ reportedBy }) => reportedBy === 'commune');
  return [
    ...figures.map((figure): FormRow => {
      const id = baseRowId(figure.id);
      return { kind: 'base', id, entry: id, note: `${id}.note`, prior: priorEntry(id), figure };
    }),
    ...indicators.map((indicator): FormRow => {
      const { id } = indicator;
      return {
        kind: 'indicator',
        id,
        entry: indicatorEntry(indicator),
        note: `${id}.note`,
        prior: priorEntry(id),
        indicator,
      };
    }),
  ];
});

/** The same rows by their ids. */
export const communeRowsById = perPlan(
  (plan: Plan): ReadonlyMap<string, FormRow> => new Map(communeRows(plan).map((row) => [row.id, row])),
);
