import { IUndoRedoService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { RangeRef } from '../../../workbook/address';
import type { WorkbookBlueprint } from '../blueprint';
import type { Author, Grid, GridEvent, GridName, GridSheet } from '../grid';
import { PendingCalculation } from './calculation/pendingCalculation';
import { watchChanges } from './gridChanges';
import { insertBlueprint } from './insertion';
import { fromUniverRange } from './univerRanges';
import { openBlankBook } from './univerBook';
import type { RulesFor, UniverBook } from './univerBook';
import { definedNames, removeDefinedName, setDefinedName } from './univerNames';
import { UniverSheet } from './univerSheet';

const FIRST_CELL: RangeRef = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };

/** A workbook in the spreadsheet engine, with or without a screen. Opens with one blank sheet. */
export class UniverGrid implements Grid {
  readonly book: UniverBook;
  readonly #calculation: PendingCalculation;
  readonly #watches: (() => void)[];
  readonly #listeners = new Set<(event: GridEvent) => void>();
  #author: Author = 'person';
  #isMoving = false;
  #activeId: string;

  constructor(univer: Univer, rulesFor: RulesFor, firstSheetName = 'Sheet1') {
    this.book = openBlankBook(univer, firstSheetName, rulesFor);
    this.#calculation = new PendingCalculation(this.book.commands, this.book.service(IActiveDirtyManagerService));
    this.#activeId = this.activeSheet.id;
    const changes = watchChanges(
      this.book,
      () => this.#author,
      (event) => this.#report(event),
    );
    const activation = this.book.workbook.activeSheet$.subscribe((sheet) => this.#noteActive(sheet?.getSheetId()));
    this.#watches = [() => changes.dispose(), () => activation.unsubscribe(), () => this.#calculation.dispose()];
  }

  /** Who is changing the workbook at this moment. */
  get author(): Author {
    return this.#author;
  }

  get sheets(): readonly GridSheet[] {
    return this.book.workbook.getSheets().map((sheet) => new UniverSheet(this.book, sheet));
  }

  get activeSheet(): GridSheet {
    return new UniverSheet(this.book, this.book.workbook.ensureActiveSheet());
  }

  get selection(): { sheet: GridSheet; range: RangeRef } {
    const selected = this.book.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet: this.activeSheet, range: selected ? fromUniverRange(selected) : FIRST_CELL };
  }

  get names(): readonly GridName[] {
    return definedNames(this.book);
  }

  insert(blueprint: WorkbookBlueprint, position: number): readonly GridSheet[] {
    const ids = this.#withoutMoving(() => insertBlueprint(this.book, blueprint, position));
    return this.sheets.filter((sheet) => ids.includes(sheet.id));
  }

  /** Puts the blueprint's sheets in the place of all others and shows the first that is visible. It cannot be undone. */
  open(blueprint: WorkbookBlueprint): void {
    for (const name of this.names) this.removeName(name);
    const placeholder = this.addSheet('…');
    for (const sheet of this.sheets) if (sheet.id !== placeholder.id) sheet.remove();
    const opened = insertBlueprint(this.book, blueprint, 0);
    this.sheets.find((sheet) => opened.includes(sheet.id) && sheet.visibility === 'visible')?.activate();
    placeholder.remove();
    this.book.service(IUndoRedoService).clearUndoRedo(this.book.unitId);
  }

  addSheet(name: string): GridSheet {
    const blank = { name, visibility: 'visible', isLockedByDefault: true, data: {} } as const;
    const blueprint = { sheets: [{ ...blank, conditionalFormats: [], validations: [] }], names: [] };
    const [sheet] = this.insert(blueprint, this.sheets.length);
    if (!sheet) throw new Error(`no sheet ${name} was added`);
    return sheet;
  }

  setName(name: GridName): void {
    setDefinedName(this.book, name);
  }

  removeName(name: GridName): void {
    removeDefinedName(this.book, name);
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  asAddIn<Result>(action: () => Result): Result {
    this.#author = 'add-in';
    try {
      return action();
    } finally {
      this.#author = 'person';
    }
  }

  subscribe(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    for (const stop of this.#watches) stop();
    this.#listeners.clear();
    this.book.univer.dispose();
  }

  /** Univer goes to every sheet that it adds. */
  #withoutMoving<Result>(action: () => Result): Result {
    const active = this.activeSheet;
    this.#isMoving = true;
    try {
      const result = action();
      active.activate();
      return result;
    } finally {
      this.#isMoving = false;
    }
  }

  #noteActive(sheetId: string | undefined): void {
    if (this.#isMoving || sheetId === undefined || sheetId === this.#activeId) return;
    this.#activeId = sheetId;
    this.#report({ kind: 'activated', sheetId });
  }

  #report(event: GridEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
