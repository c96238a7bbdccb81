import type { Plan } from '../plan/schema';
import { findUnit } from '../plan/units';
import { assess } from '../rules/assess';
import type { RawEntries, ReportContext } from '../rules/assessment';
import { formExpressions, preparedForm } from '../rules/preparedForm';
import { FormScope } from '../rules/scope';
import type { WorkbookContent } from '../workbook/content';
import type { DefinedName } from '../workbook/snapshot';
import { bindForm, metaCell, metaKeys, nameCell, resultColumn, type MetaKey } from './bindForm';
import type { FormTexts } from './formTexts';
import { frameKeys, framePlaces, type FrameValues } from './frame';
import { reportLayout, type ReportLayout } from './layout';
import { sheetNames } from './sheetNames';
import { templateVersion } from './templateVersion';
import { reportWidths } from './template/columnWidths';
import { dataSheet } from './template/dataSheet';
import { guideSheet } from './template/guideSheet';
import { reportSheet } from './template/reportSheet';
import { placesFrom, resultCell } from './template/resultCells';
import { statusFormula, statusText } from './template/statusLine';
import { baseFont, formStyles } from './template/styles';
import { targetText } from './template/targetText';
import type { TableContext } from './template/tableContext';

/**
 * The workbook of one unit and year, blank or with entries, what stands around the table and the receipt, all written as they are. Throws
 * where the unit does not report in that year: whoever offers units has looked before.
 */
export function templateContent(
  plan: Plan,
  context: ReportContext,
  texts: FormTexts,
  entries: RawEntries = new Map(),
  frame: FrameValues = new Map(),
  receipt = '',
): WorkbookContent {
  const unit = findUnit(plan, context.year, context.unit);
  if (!unit) throw new RangeError(`Unit ${context.unit} does not report in ${String(context.year)}`);
  const layout = reportLayout(plan);
  const report = { unit, year: context.year, meta: { ...metaOf(plan, context), receipt } };
  const table = tableContext(plan, context, layout, texts, entries, frame);
  const status = {
    value: statusText(texts, assess(plan, context, entries).open),
    formula: statusFormula(texts, layout.columns.task),
  };
  return {
    sheets: [
      reportSheet(plan, report, layout, table, status),
      guideSheet(plan, context, layout, texts),
      dataSheet(report.meta, plan.version, texts.data.warning),
    ],
    names: formNames(plan, context, layout),
    styles: formStyles(texts.levelFormat),
    baseFont,
    title: texts.workbookTitle(plan.form.number.vi, unit, context.year),
    author: texts.author,
  };
}

function metaOf(plan: Plan, { unit, year }: ReportContext): Readonly<Record<MetaKey, string>> {
  return { plan: plan.id, template: templateVersion, unit, year: String(year), receipt: '' };
}

function tableContext(
  plan: Plan,
  context: ReportContext,
  layout: ReportLayout,
  texts: FormTexts,
  entries: RawEntries,
  frame: FrameValues,
): TableContext {
  const { columns } = layout;
  const rows = formExpressions(plan, context);
  const scope = new FormScope(preparedForm(plan, context), entries);
  const bindings = new Map(bindForm(plan).map((binding) => [binding.entry, binding]));
  return {
    columns,
    widths: reportWidths(columns),
    texts,
    entries,
    frame,
    figures: new Map(plan.baseFigures.map((figure) => [figure.id, figure])),
    result(row, result) {
      const expressions = rows.get(row.id);
      if (!expressions?.results.has(result)) return undefined;
      return resultCell(
        expressions,
        result,
        scope.result(row.id, result),
        placesFrom(row.id, columns, bindings, texts),
      );
    },
    target: (row, milestone) => targetText(plan, context.unit, row.indicator, milestone, texts.targets),
  };
}

/** Every name of the form: entries and notes, results, facts, and the cells in its head. */
function formNames(plan: Plan, context: ReportContext, layout: ReportLayout): DefinedName[] {
  const { columns, head } = layout;
  const sheet = sheetNames.report;
  const rows = formExpressions(plan, context);
  const results = layout.rows
    .filter(({ kind }) => kind === 'indicator')
    .flatMap(({ id, row }) =>
      [...(rows.get(id)?.results.keys() ?? [])]
        .filter((result) => result !== 'task')
        .flatMap((result) => {
          const column = resultColumn(columns, result);
          return column === undefined ? [] : [nameCell(`${id}.${result}`, { sheet, row, column })];
        }),
    );
  const places = framePlaces(layout);
  return [
    ...bindForm(plan).map(({ entry, cell }) => nameCell(entry, cell)),
    ...results,
    ...metaKeys.map((key) => nameCell(`meta.${key}`, metaCell(key))),
    nameCell('meta.status', { sheet, row: head.status, column: columns.first }),
    ...frameKeys.map((key) => nameCell(`meta.${key}`, { sheet, row: places[key].row, column: places[key].column })),
  ];
}
