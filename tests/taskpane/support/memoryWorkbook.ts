import type { CellRef } from '../../../src/workbook/address';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { ChangeReason, InsertedForm, LiveWorkbook } from '../../../src/workbook/live';
import { failure, success, type Outcome, type ProblemCode } from '../../../src/workbook/problem';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { EditableWorkbook } from '../../form/support/editableWorkbook';

/** An open workbook in memory. Problems can be put in its way; readings can be held back and let go one by one. */
export class MemoryWorkbook implements LiveWorkbook {
  readonly selected: CellRef[] = [];
  readonly inserted: WorkbookContent[] = [];
  /** Most readings that were ever under way at once, and how many there were in all. */
  readings = { atOnce: 0, total: 0 };
  readProblem: ProblemCode | undefined;
  insertProblem: ProblemCode | undefined;
  selectProblem: ProblemCode | undefined;
  watchProblem: ProblemCode | undefined;
  bug: Error | undefined;
  repaired: InsertedForm['repaired'] = { names: [], formulas: [] };

  #workbook: EditableWorkbook | undefined;
  #watchers = new Set<(reason: ChangeReason) => void>();
  #held: (() => void)[] | undefined;
  #underWay = 0;

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
}
