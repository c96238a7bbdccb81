import type { CellRef } from '../../../src/workbook/address';
import { blankCell, isCellError, type Cell, type CellValue } from '../../../src/workbook/cell';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { CellChange, ChangeReport, LostFixture, ReplacedForm, WorkbookEditor } from '../../../src/workbook/edit';
import type { ChangeReason, InsertedForm, LiveWorkbook } from '../../../src/workbook/live';
import { failure, success, type Outcome, type ProblemCode } from '../../../src/workbook/problem';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { EditableWorkbook } from '../../form/support/editableWorkbook';

/** An open workbook in memory. Problems can be put in its way; readings and changes can be held back and let go. */
export class MemoryWorkbook implements LiveWorkbook, WorkbookEditor {
  readonly selected: CellRef[] = [];
  readonly inserted: WorkbookContent[] = [];
  /** Most readings that were ever under way at once, and how many there were in all. */
  readings = { atOnce: 0, total: 0 };
  /** What was asked to be changed, batch by batch, and the most batches that were ever under way at once. */
  readonly changes: (readonly CellChange[])[] = [];
  changesAtOnce = 0;
  lost: readonly LostFixture[] = [];
  /** A form that was replaced and is still there. */
  kept: ReplacedForm | undefined;
  readProblem: ProblemCode | undefined;
  changeProblem: ProblemCode | undefined;
  insertProblem: ProblemCode | undefined;
  selectProblem: ProblemCode | undefined;
  watchProblem: ProblemCode | undefined;
  bug: Error | undefined;
  repaired: InsertedForm['repaired'] = { names: [], formulas: [] };

  #workbook: EditableWorkbook | undefined;
  #watchers = new Set<(reason: ChangeReason) => void>();
  #held: (() => void)[] | undefined;
  #heldChanges: (() => void)[] | undefined;
  #underWay = 0;
  #changing = 0;
  /** The workbook as it was before its form was replaced. */
  #replaced: EditableWorkbook | undefined;

  constructor(content?: WorkbookContent) {
    if (content) this.#workbook = new EditableWorkbook(content);
  }

  get watcherCount(): number {
    return this.#watchers.size;
  }

  /** The form becomes this one, and whoever watches hears of it. */
  change(content: WorkbookContent | undefined, reason: ChangeReason = 'edited'): void {
    this.#workbook = content && new EditableWorkbook(content);
    this.tell(reason);
  }

  tell(reason: ChangeReason): void {
    for (const watcher of this.#watchers) watcher(reason);
  }

  /** From now on a reading waits until it is let go. */
  hold(): void {
    this.#held ??= [];
  }

  /** Lets the readings go that wait now. */
  release(): void {
    for (const letGo of this.#held?.splice(0) ?? []) letGo();
  }

  /** From now on a change waits until it is let go. */
  holdChanges(): void {
    this.#heldChanges ??= [];
  }

  releaseChanges(): void {
    for (const letGo of this.#heldChanges?.splice(0) ?? []) letGo();
  }

  /** What stands in a cell, and what somebody types into it. */
  valueAt(cell: CellRef): CellValue {
    return this.#workbook?.cellAt(cell).value ?? null;
  }

  /** A cell as it stands, format and all. */
  cellAt(cell: CellRef): Cell {
    return this.#workbook?.cellAt(cell) ?? blankCell;
  }

  format(cell: CellRef, numberFormat: string): void {
    this.#workbook?.set(cell, { ...this.cellAt(cell), numberFormat });
    this.tell('edited');
  }

  type(cell: CellRef, value: CellValue, formula?: string): void {
    this.#workbook?.set(cell, { value, ...(formula !== undefined && { formula }) });
    this.tell('edited');
  }

  /** Sorts two rows among each other, from this column on. */
  swapRows(one: CellRef, other: CellRef, column: number): void {
    const rows = [one.row, other.row];
    this.#workbook?.reorderCells(one.sheet, rows, [...rows].reverse(), column);
    this.tell('edited');
  }

  async readForm(): Promise<Outcome<WorkbookSnapshot>> {
    this.#underWay += 1;
    this.readings = { atOnce: Math.max(this.readings.atOnce, this.#underWay), total: this.readings.total + 1 };
    // What is read is what stood there when the reading began.
    const outcome = this.#look();
    const held = this.#held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    this.#underWay -= 1;
    if (this.bug) throw this.bug;
    return outcome;
  }

  #look(): Outcome<WorkbookSnapshot> {
    if (this.readProblem) return failure(this.readProblem);
    return this.#workbook ? success(this.#workbook.snapshot()) : failure('no-form');
  }

  insertForm(_file: Uint8Array, expected: WorkbookContent): Promise<Outcome<InsertedForm>> {
    if (this.insertProblem) return Promise.resolve(failure(this.insertProblem));
    this.inserted.push(expected);
    this.#workbook = new EditableWorkbook(expected);
    this.tell('structure');
    return Promise.resolve(success({ sheetNames: ['Báo cáo'], repaired: this.repaired }));
  }

  watch(onChange: (reason: ChangeReason) => void): Promise<Outcome<() => Promise<void>>> {
    if (this.watchProblem) return Promise.resolve(failure(this.watchProblem));
    this.#watchers.add(onChange);
    return Promise.resolve(
      success(() => {
        this.#watchers.delete(onChange);
        return Promise.resolve();
      }),
    );
  }

  select(cell: CellRef): Promise<Outcome<undefined>> {
    this.selected.push(cell);
    return Promise.resolve(this.selectProblem ? failure(this.selectProblem) : success(undefined));
  }

  async changeCells(changes: readonly CellChange[]): Promise<Outcome<ChangeReport>> {
    this.changes.push(changes);
    this.#changing += 1;
    this.changesAtOnce = Math.max(this.changesAtOnce, this.#changing);
    const held = this.#heldChanges;
    await new Promise<void>((resolve) => (held ? held.push(resolve) : resolve()));
    this.#changing -= 1;
    const workbook = this.#workbook;
    if (this.changeProblem) return failure(this.changeProblem);
    if (!workbook) return failure('no-form');
    const [changed, overtaken]: [ChangeReport['changed'][number][], CellRef[]] = [[], []];
    for (const { cell, from, to, numberFormat, movedFrom } of changes) {
      const [before, left] = [workbook.cellAt(cell), movedFrom && workbook.cellAt(movedFrom)];
      if (!isSame(before.value, from)) overtaken.push(cell);
      else if (movedFrom && left && !isSame(left.value, to)) overtaken.push(movedFrom);
      else {
        const format = numberFormat ?? before.numberFormat;
        workbook.set(cell, { value: to, ...(format !== undefined && { numberFormat: format }) });
        const isReformatted = numberFormat !== undefined && { isReformatted: true as const };
        changed.push({ cell, before, after: to, ...isReformatted, ...(movedFrom && { movedFrom }) });
        if (!movedFrom || !left) continue;
        workbook.set(movedFrom, { ...left, value: null });
        changed.push({ cell: movedFrom, before: left, after: null });
      }
    }
    if (changed.length > 0) this.tell('edited');
    return success({ changed, overtaken });
  }

  async undoChanges({ changed }: ChangeReport): Promise<Outcome<ChangeReport>> {
    const undone = await this.changeCells(
      changed.map(({ cell, before, after }) => ({ cell, from: after, to: before.value })),
    );
    if (!undone.ok) return undone;
    const isUndone = (cell: CellRef) => undone.value.changed.some((one) => one.cell === cell);
    for (const { cell, before } of changed) if (isUndone(cell)) this.#workbook?.set(cell, before);
    return undone;
  }

  lostFixtures(): Promise<Outcome<readonly LostFixture[]>> {
    return Promise.resolve(this.changeProblem ? failure(this.changeProblem) : success(this.lost));
  }

  replaceForm(
    _file: Uint8Array,
    expected: WorkbookContent,
    _locator: unknown,
    oldName: (name: string) => string,
  ): Promise<Outcome<ReplacedForm>> {
    if (this.changeProblem) return Promise.resolve(failure(this.changeProblem));
    this.#replaced = this.#workbook;
    this.#workbook = new EditableWorkbook(expected);
    this.tell('structure');
    const sheetNames = expected.sheets.map(({ name }) => name);
    const old = sheetNames.map((was) => ({ was, is: oldName(was) }));
    this.kept = { sheetNames, repaired: this.repaired, old };
    return Promise.resolve(success(this.kept));
  }

  findReplaced(): Promise<Outcome<ReplacedForm | undefined>> {
    return Promise.resolve(this.changeProblem ? failure(this.changeProblem) : success(this.kept));
  }

  undoReplacement(): Promise<Outcome<undefined>> {
    if (this.changeProblem) return Promise.resolve(failure(this.changeProblem));
    this.#workbook = this.#replaced;
    this.kept = undefined;
    this.tell('structure');
    return Promise.resolve(success(undefined));
  }

  removeOld(): Promise<Outcome<undefined>> {
    if (this.changeProblem) return Promise.resolve(failure(this.changeProblem));
    this.#replaced = undefined;
    this.kept = undefined;
    return Promise.resolve(success(undefined));
  }
}

function isSame(left: CellValue, right: CellValue): boolean {
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}
