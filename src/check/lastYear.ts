import { predecessorsOf, type Predecessor } from '../plan/predecessors';
import { communeRows, type FormRow } from '../plan/rows';
import type { Plan, Unit } from '../plan/schema';
import type { EntryId, ReportContext } from '../rules/assessment';
import { MAX_COUNT, notComparable } from '../rules/entryDecision';
import type { CellValue } from '../workbook/cell';
import type { CheckedForm } from './checkedForm';
import { sortLastYearFiles, type LastYearFile, type RefusedFile } from './lastYearFiles';

/** What last year's files say for the column "Năm trước" of one form. */
export interface LastYear {
  readonly year: number;
  /**
   * Last year's figures by their ids (`B1.prior`). Figures of several predecessors are added up; levels and answers are taken over where
   * all of them agree. The word for "not comparable" stands where a predecessor was split, has no file, or gives no usable figure.
   * What was not asked last year is absent. Empty where no file could be used.
   */
  readonly entries: ReadonlyMap<EntryId, CellValue>;
  readonly used: readonly { readonly file: string; readonly unit: Unit }[];
  readonly refused: readonly RefusedFile[];
  /** Predecessors that no file is of. */
  readonly missing: readonly Unit[];
  /** Predecessors of whose territory only a part belongs to the unit now. */
  readonly split: readonly Unit[];
}

/** Reads last year's figures of a unit's territory from the checked forms of its predecessors, which last year may be itself. */
export function lastYearFrom(plan: Plan, context: ReportContext, files: readonly LastYearFile[]): LastYear {
  const predecessors = predecessorsOf(plan, context.year, context.unit);
  const { used, refused } = sortLastYearFiles(plan, context.year - 1, predecessors, files);
  const unitsOf = (some: readonly Predecessor[]): readonly Unit[] => some.map(({ unit }) => unit);
  const missing = unitsOf(predecessors.filter(({ unit }) => !used.some((each) => each.unit === unit)));
  const split = unitsOf(predecessors.filter(({ isSplit }) => isSplit));
  const isWhole = missing.length === 0 && split.length === 0;
  const forms = used.map(({ form }) => ({ form, unusable: unusableEntries(form) }));
  const entries = new Map<EntryId, CellValue>();
  for (const row of forms.length > 0 ? communeRows(plan) : []) {
    const asked = forms.filter(({ form }) => form.cells.has(row.entry));
    if (asked.length === 0) continue;
    const figures = asked.flatMap(({ form, unusable }): CellValue[] =>
      unusable.has(row.entry) ? [] : [form.entries.get(row.entry) ?? null],
    );
    const isKnown = isWhole && figures.length === forms.length;
    entries.set(row.prior, isKnown ? together(row, figures) : notComparable);
  }
  return {
    year: context.year - 1,
    entries,
    used: used.map(({ file, unit }) => ({ file, unit })),
    refused,
    missing,
    split,
  };
}

/** Entries that are wrong, not filled in or marked as not to be had. */
function unusableEntries({ findings }: CheckedForm): ReadonlySet<EntryId> {
  const unusable = findings.filter(
    ({ lane, code }) => lane === 'error' || lane === 'missing' || code === 'unavailable',
  );
  return new Set(unusable.flatMap(({ entry }) => entry ?? []));
}

/** What several units have together. Where they differ in a level or an answer, none of them is that of the whole. */
function together(row: FormRow, figures: readonly CellValue[]): CellValue {
  if (row.kind === 'indicator' && row.indicator.rule.kind !== 'ratio') {
    const [first = null] = figures;
    return figures.every((figure) => figure === first) ? first : notComparable;
  }
  const sum = figures.reduce((total: number, figure) => total + Number(figure), 0);
  return sum <= MAX_COUNT ? sum : notComparable;
}
