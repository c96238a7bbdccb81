import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { valueOf } from '../model/univer/cellData';
import { exactRule, exactStyles } from '../model/univer/exactRule';
import type { ExactRule } from '../model/univer/exactRule';
import type { UniverGrid } from '../model/univer/univerGrid';

/** Where Univer paints its own conditional formats. */
const PRIORITY = 10;

/**
 * Paints the conditional formats that only compare a cell with a text. The formula engine would need longer for them than for all
 * the form's formulas, after every entry, and the grid would lose keystrokes meanwhile.
 */
export class Highlights {
  readonly #rules = new Map<string, readonly ExactRule[]>();
  readonly #styles = new Map<string, ReadonlyMap<string, IStyleData>>();

  constructor(private readonly grid: UniverGrid) {
    const { book } = grid;
    book.service(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
        const style = this.#styles.get(subUnitId)?.get(`${row},${col}`);
        if (!style) return next(cell);
        const own = cell === rawData ? { ...rawData } : cell;
        return next({ ...own, s: { ...styleOf(workbook, own?.s), ...style } });
      },
    });
    book.commands.onCommandExecuted(({ id }) => {
      if (id === SetRangeValuesMutation.id) this.#update(book.workbook.ensureActiveSheet());
    });
    book.workbook.activeSheet$.subscribe((sheet) => sheet && this.#update(sheet));
  }

  /** Takes the rules that it can paint; answers the others. */
  take(sheetId: string, rules: readonly IConditionFormattingRule[]): IConditionFormattingRule[] {
    const read = rules.map((rule) => ({ rule, exact: exactRule(rule) }));
    this.#rules.set(
      sheetId,
      read.flatMap(({ exact }) => exact ?? []),
    );
    return read.filter(({ exact }) => !exact).map(({ rule }) => rule);
  }

  #update(sheet: Worksheet): void {
    const id = sheet.getSheetId();
    const rules = this.#rules.get(id);
    if (!rules) return;
    const styles = exactStyles(rules, (row, column) => valueOf(sheet.getCellRaw(row, column)));
    if (isSame(styles, this.#styles.get(id))) return;
    this.#styles.set(id, styles);
    const { book } = this.grid;
    const render = book.service(IRenderManagerService).getRenderById(book.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
}

function styleOf(workbook: Workbook, style: ICellData['s']): IStyleData {
  return (typeof style === 'string' ? workbook.getStyles().get(style) : style) ?? {};
}

function isSame(one: ReadonlyMap<string, IStyleData>, other: ReadonlyMap<string, IStyleData> | undefined): boolean {
  if (one.size !== other?.size) return false;
  return [...one].every(([key, style]) => {
    const before = other.get(key);
    return before?.bg?.rgb === style.bg?.rgb && before?.cl?.rgb === style.cl?.rgb && before?.bl === style.bl;
  });
}
