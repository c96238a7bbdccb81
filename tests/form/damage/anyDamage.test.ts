import fc from 'fast-check';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { bindForm } from '../../../src/form/bindForm';
import { reportColumns } from '../../../src/form/columns';
import { repairPlan, type RepairPlan } from '../../../src/form/damage/repairPlan';
import { sheetNames } from '../../../src/form/sheetNames';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { communeRows } from '../../../src/plan/rows';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { assess } from '../../../src/rules/assess';
import type { EntryId, RawEntries } from '../../../src/rules/assessment';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import { longRuns } from '../../support/longRuns';
import { EditableWorkbook } from '../support/editableWorkbook';
import { repairedForm } from '../support/repairedForm';
import { hongSon, templateOf } from '../support/sampleForms';

/*
 * A form in which every cell that a person fills in holds something that stands nowhere else, so that each can be found again, is damaged at
 * random by a model that knows which entries were really lost.
 */
const columns = reportColumns(defaultPlan);
const rows = communeRows(defaultPlan).map(({ id }) => id);
const bindings = bindForm(defaultPlan);
const unique = (index: number): CellValue => (index % 5 === 4 ? `chữ ${index}` : 500_000 + index);
const original = new Map(bindings.map(({ entry }, index) => [entry, unique(index)] as const));
const content = templateOf(original);

interface Model {
  readonly book: EditableWorkbook;
  sheet: string;
  /** Entries that were deleted with their rows, or cut out of them where no name went along. */
  readonly lost: Set<EntryId>;
  /** Entries that were cut out of their rows: their names alone know them. */
  readonly cut: Set<EntryId>;
  readonly gone: Set<string>;
}

type Damage = (model: Model) => void;

const anyRow = fc.constantFrom(...rows);
const anyBinding = fc.constantFrom(...bindings);
const isThere = ({ book }: Model, entry: EntryId): boolean => {
  try {
    return book.place(`ct.${entry}`).row > 0;
  } catch {
    return false;
  }
};

/** An id that was emptied, known to the model alone. */
const erased = new WeakMap<Cell, string>();

/** The row's place by the id column, as it is or was. */
function rowAt({ book, sheet }: Model, id: string): number | undefined {
  for (let row = 1; row < 120; row++) {
    const cell = book.cellAt({ sheet, row, column: columns.id });
    if (cell.value === id || erased.get(cell) === id) return row;
  }
  return undefined;
}

/** Entries whose values stand in this row, whatever its id says. */
function standingIn({ book, sheet }: Model, row: number): readonly EntryId[] {
  const held = new Set(
    [columns.entry, columns.note, columns.prior].map((column) => book.cellAt({ sheet, row, column }).value),
  );
  return [...original].flatMap(([entry, value]) => (held.has(value) ? [entry] : []));
}

function emptyIds(model: Model, ids: readonly string[]): void {
  for (const id of ids) {
    const row = rowAt(model, id);
    if (row === undefined) continue;
    const nothing: Cell = { value: null };
    erased.set(nothing, id);
    model.book.set({ sheet: model.sheet, row, column: columns.id }, nothing);
  }
}

const overwritten = fc.tuple(
  anyRow,
  fc.constantFrom(columns.denominator, columns.rate, 9, 12, columns.lane, columns.task),
  fc.nat(999),
);
const damages: fc.Arbitrary<Damage> = fc.oneof(
  overwritten.map(([id, column, number]): Damage => (model) => {
    const row = rowAt(model, id);
    if (row !== undefined) model.book.set({ sheet: model.sheet, row, column }, { value: 700_000 + number });
  }),
  fc.tuple(anyRow, fc.constantFrom(columns.label, columns.unit, 8, 11)).map(([id, column]): Damage => (model) => {
    const row = rowAt(model, id);
    if (row !== undefined) model.book.set({ sheet: model.sheet, row, column }, { value: 'khác hẳn' });
  }),
  fc.integer({ min: 3, max: 70 }).map(
    (row): Damage =>
      ({ book, sheet }) =>
        book.insertRow(sheet, row),
  ),
  anyRow.map((id): Damage => (model) => {
    const row = rowAt(model, id);
    if (row === undefined) return;
    for (const entry of standingIn(model, row)) model.lost.add(entry);
    model.book.deleteRow(model.sheet, row);
  }),
  fc.tuple(anyRow, anyRow).map(([id, before]): Damage => (model) => {
    const [from, to] = [rowAt(model, id), rowAt(model, before)];
    if (from !== undefined && to !== undefined && from !== to) model.book.moveRow(model.sheet, from, to);
  }),
  fc.tuple(fc.shuffledSubarray(rows, { minLength: 2, maxLength: 6 })).map(([ids]): Damage => (model) => {
    const places = ids.flatMap((id) => rowAt(model, id) ?? []);
    model.book.reorderRows(model.sheet, places, [...places].reverse());
  }),
  fc.tuple(fc.shuffledSubarray(rows, { minLength: 2, maxLength: 6 })).map(([ids]): Damage => (model) => {
    const places = ids.flatMap((id) => rowAt(model, id) ?? []);
    model.book.reorderCells(model.sheet, places, [...places].reverse(), columns.first);
  }),
  fc.subarray(rows, { minLength: 1, maxLength: 6 }).map(
    (ids): Damage =>
      (model) =>
        emptyIds(model, ids),
  ),
  fc.subarray(rows, { minLength: 2, maxLength: 6 }).map((ids): Damage => (model) => {
    emptyIds(model, ids);
    const places = ids.flatMap((id) => rowAt(model, id) ?? []);
    model.book.reorderRows(model.sheet, places, [...places].reverse());
  }),
  fc.tuple(anyBinding, fc.nat(30)).map(([{ row: id, kind }, aside]): Damage => (model) => {
    const row = rowAt(model, id);
    if (row === undefined) return;
    const from = { sheet: model.sheet, row, column: columns[kind] };
    const { value } = model.book.cellAt(from);
    const entry = [...original].find(([, own]) => own === value)?.[0];
    if (entry === undefined || !isThere(model, entry)) return;
    const named = model.book.place(`ct.${entry}`);
    // A name that stayed behind when rows were sorted does not go along.
    const goesAlong = named.row === from.row && named.column === from.column;
    model.book.cut(from, { sheet: model.sheet, row: 80 + aside, column: 20 });
    (goesAlong ? model.cut : model.lost).add(entry);
  }),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text): Damage => (model) => {
    const to = `Bảng ${text.replaceAll(/[[\]:*?/\\'!]/g, '')}`;
    model.book.renameSheet(model.sheet, to);
    model.sheet = to;
  }),
  fc.integer({ min: 2, max: 9 }).map(
    (of): Damage =>
      ({ book }) =>
        book.dropNames((name) => name.length % of === 0),
  ),
  fc.constant<Damage>(({ book }) => book.dropNames()),
  fc.constant<Damage>((model) => {
    if (model.gone.has(sheetNames.data)) return;
    model.book.deleteSheet(sheetNames.data);
    model.gone.add(sheetNames.data);
  }),
  fc.tuple(anyRow, fc.nat(20)).map(([id, aside]): Damage => (model) => {
    const row = rowAt(model, id);
    if (row !== undefined) model.book.copyRow(model.sheet, row, 85 + aside);
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 110 }), fc.integer({ min: 21, max: 30 }), fc.nat(9_999))
    .map(([row, column, number]): Damage => ({ book, sheet }) => {
      book.set({ sheet, row, column }, { value: 900_000 + number });
    }),
);

function valuesOn(book: EditableWorkbook, sheet: string): ReadonlySet<CellValue> {
  const found = book.snapshot().sheets.find(({ name }) => name === sheet);
  const values = new Set<CellValue>();
  for (let row = 1; found && row <= found.rowCount; row++) {
    for (let column = 1; column <= found.columnCount; column++) {
      const { value, formula } = found.at(row, column);
      if (formula === undefined && isTyped(value)) values.add(value);
    }
  }
  return values;
}

/** Nobody could tell any more where it belongs: it was overwritten, or stands outside its row without its name. */
function isLost(model: Model, entry: EntryId, value: CellValue): boolean {
  if (model.lost.has(entry) || !valuesOn(model.book, model.sheet).has(value)) return true;
  return (
    model.cut.has(entry) &&
    !(isThere(model, entry) && model.book.cellAt(model.book.place(`ct.${entry}`)).value === value)
  );
}

/** Recognised by what no form holds by itself. */
function isTyped(value: CellValue): boolean {
  return (
    (typeof value === 'number' && value >= 500_000) || (typeof value === 'string' && /^(chữ \d|khác hẳn)/.test(value))
  );
}

/** Entries that read otherwise than they were typed, though they still stand somewhere. */
function swapped(model: Model, entries: RawEntries): readonly EntryId[] {
  const displaced = [...original].filter(([entry, value]) => entries.get(entry) !== value);
  return displaced.filter(([entry, value]) => !isLost(model, entry, value)).map(([entry]) => entry);
}

/** It stands in a row that has lost its id, its words and its names: a number like those of other rows is all that is left. */
function isAnonymous(model: Model, entry: EntryId): boolean {
  if (isThere(model, entry)) return false;
  const { book, sheet } = model;
  for (let row = 1; row < 120; row++) {
    if (!standingIn(model, row).includes(entry)) continue;
    const [id, label] = [columns.id, columns.label].map((column) => book.cellAt({ sheet, row, column }).value);
    return id === null && label === 'khác hẳn';
  }
  return false;
}

/** Rows that the repair says it cannot vouch for. */
function unsureEntries(model: Model, repair: RepairPlan): ReadonlySet<EntryId> {
  const cells = repair.damages.flatMap(({ kind, cells: told }) => (kind === 'row-unsure' ? told : []));
  return new Set(cells.flatMap(({ row }) => standingIn(model, row)));
}

const damagedForm = fc.array(damages, { minLength: 1, maxLength: 6 }).map((changes) => {
  const model: Model = {
    book: new EditableWorkbook(content),
    sheet: sheetNames.report,
    lost: new Set(),
    cut: new Set(),
    gone: new Set(),
  };
  for (const change of changes) change(model);
  return model;
});
const runs = longRuns(120);

test(`after any damage, a repair keeps every entry that still stands somewhere, and shows what has no place (seed ${runs.seed})`, () => {
  fc.assert(
    fc.property(damagedForm, (model) => {
      const snapshot = model.book.snapshot();
      const unasked = repairPlan(defaultPlan, snapshot, [], formTextsVi);
      // Words go along with figures in every damage of this model: who is asked about an unclear row says so.
      const repair =
        unasked && unasked.unclear.length > 0 ? repairPlan(defaultPlan, snapshot, [], formTextsVi, 'printed') : unasked;
      if (!repair) {
        const form = checkWorkbook(defaultPlan, snapshot);
        expect(form.ok && form.value.entries).toEqual(original);
        return;
      }
      const kept = new Set([...repair.entries.values(), ...repair.unplaced.map(({ value }) => value)]);
      expect([...valuesOn(model.book, model.sheet)].filter((value) => !kept.has(value))).toEqual([]);
      const unsure = unsureEntries(model, repair);
      const shown = new Set(repair.unplaced.map(({ value }) => value));
      // Where words and ids were at odds, a row without words may be nobody's; its figures are shown, never put into another's row.
      const mayBeShown = (entry: EntryId) => repair.unclear.length > 0 || isAnonymous(model, entry);
      const isTold = (entry: EntryId) =>
        unsure.has(entry) ||
        (!repair.entries.has(entry) && shown.has(original.get(entry) ?? null) && mayBeShown(entry));
      expect(swapped(model, repair.entries).filter((entry) => !isTold(entry))).toEqual([]);

      const again = new EditableWorkbook(repairedForm(repair)).snapshot();
      expect(repairPlan(defaultPlan, again, [], formTextsVi)).toBeUndefined();
      const checked = checkWorkbook(defaultPlan, again);
      if (!checked.ok) throw new Error(checked.problem.code);
      expect(checked.value.entries).toEqual(repair.entries);
      if ([...original].every(([entry, value]) => repair.entries.get(entry) === value)) {
        expect(checked.value.assessment).toEqual(assess(defaultPlan, hongSon, original));
      }
    }),
    runs,
  );
});

test(`after any damage, an entry that reads otherwise than it was typed is told of in its row, and the form is not ready (seed ${runs.seed})`, () => {
  fc.assert(
    fc.property(damagedForm, (model) => {
      const form = checkWorkbook(defaultPlan, model.book.snapshot());
      if (!form.ok) return;
      const { entries, findings } = form.value;
      const told = new Set(
        findings.flatMap((finding) =>
          'blocks' in finding && finding.blocks && finding.entry !== undefined ? rowIdOf(finding.entry) : [],
        ),
      );
      const wrong = swapped(model, entries).filter((entry) => entries.has(entry));
      expect(wrong.filter((entry) => !told.has(rowIdOf(entry)))).toEqual([]);
    }),
    runs,
  );
});

function rowIdOf(entry: EntryId): string {
  return bindings.find((binding) => binding.entry === entry)?.row ?? '';
}
