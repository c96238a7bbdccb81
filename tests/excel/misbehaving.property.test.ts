import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell';
import type { CellChange, ChangeReport } from '../../src/workbook/edit';
import type { Outcome } from '../../src/workbook/problem';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { longRuns } from '../support/longRuns';
import { type Opened, closeWorkbook, describeWorkbook, openWorkbook } from './support/openWorkbook';
import { locator, smallForm } from './support/smallForm';

afterEach(closeWorkbook);
jest.setTimeout(900_000);

const runs = longRuns(12);

const entryRows = [3, 4] as const;
const COLUMN = 2;

/** One failure that Excel may meet with during the next operation. */
const mishap = fc.oneof(
  fc.constant(undefined),
  fc.record({
    code: fc.constantFrom('AccessDenied', 'GeneralException', 'RequestAborted', 'InvalidSession'),
    member: fc.constantFrom(
      ...['Range.Values', 'Range.NumberFormat', 'Worksheet.GetRange', 'Range.Select', 'Worksheet.Name'],
      ...['WorksheetProtection.Unprotect', 'WorksheetProtection.Protect', 'NamedItem.Delete', 'Worksheet.Position'],
      'Workbook.InsertWorksheetsFromBase64',
    ),
    afterEffect: fc.boolean(),
  }),
  fc.record({ code: fc.constantFrom('RequestAborted', 'InvalidOperationInCellEditMode') }),
  fc.record({ code: fc.constant('RequestAborted'), afterEffect: fc.constant(true) }),
  fc.record({ answersNothing: fc.constant(true as const) }),
);
type Mishap = typeof mishap extends fc.Arbitrary<infer Value> ? Value : never;

const typed = fc.constantFrom('7', '1.234', "'12", '- chữ', '…', 'không', '0');
const written = fc.constantFrom<CellValue>(5, 1234, '…', '- nguyên nhân', '=1+1', null);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('type' as const), row: fc.constantFrom(...entryRows), text: typed }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pasteAsText' as const), row: fc.constantFrom(...entryRows) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), name: fc.constantFrom('Biểu', 'Báo cáo') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: fc.constant('change' as const), values: fc.tuple(written, written), mishap },
      /** What the pane had read: for both cells what stands there, or for the first something older. */
      isStale: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), mishap }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace' as const), mishap }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The workbook and what the pane remembers of it. */
interface State extends Opened {
  readonly file: Uint8Array;
  sheetId: string;
  report: ChangeReport | undefined;
}

test(`whatever fails, a step that fails leaves the workbook as it was, and one that succeeds changes what it says (seed ${runs.seed})`, async () => {
  const file = await writeWorkbook(smallForm);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const opened = await openWorkbook(smallForm);
      const state: State = { ...opened, file, sheetId: opened.excel.sheet('Báo cáo').id, report: undefined };
      try {
        await opened.workbook.readForm(locator);
        for (const each of steps) await take(state, each);
      } finally {
        closeWorkbook();
      }
    }),
    runs,
  );
});

function take(state: State, each: Step): Promise<void> | void {
  switch (each.do) {
    case 'type':
      return void state.excel.typeInto(nameOf(state), `B${String(each.row)}`, each.text);
    case 'pasteAsText': {
      state.excel.sheet(nameOf(state)).edit([{ row: each.row, column: COLUMN, value: '45', numberFormat: '@' }]);
      return;
    }
    case 'rename':
      return rename(state, each.name);
    case 'change':
      return change(state, each.values, each.mishap, each.isStale && !losesAnswer(each.mishap));
    case 'undo':
      return undo(state, each.mishap);
    case 'replace':
      return replace(state, each.mishap);
  }
}

function rename(state: State, name: string): Promise<void> {
  const taken = state.excel.grid.sheets.some((sheet) => sheet.name === name);
  if (!taken) state.excel.sheet(nameOf(state)).rename(name);
  // The pane looks again after a change of the workbook's shape.
  return state.workbook.readForm(locator).then(() => undefined);
}

async function change(state: State, values: readonly CellValue[], fault: Mishap, isStale: boolean): Promise<void> {
  const before = valuesOf(state);
  const changes = entryRows.map((row, i): CellChange => {
    const from = isStale && i === 0 ? 'đã cũ' : before[i]!;
    return { cell: { sheet: nameOf(state), row, column: COLUMN }, from, to: values[i]! };
  });
  const report = await attempt(state, fault, () => state.workbook.changeCells(changes));
  if (!report) return;
  expect(valuesOf(state)).toEqual(isStale ? [before[0], values[1]] : values);
  expect(report.overtaken.map(({ row }) => row)).toEqual(isStale ? [entryRows[0]] : []);
  state.report = report;
}

async function undo(state: State, fault: Mishap): Promise<void> {
  const { report } = state;
  if (!report) return;
  const before = valuesOf(state);
  const isOvertaken = report.changed.some(({ cell, after }) => after !== before[entryRows.indexOf(cell.row as 3 | 4)]);
  if (isOvertaken && losesAnswer(fault)) return;
  const undone = await attempt(state, fault, () => state.workbook.undoChanges(report));
  if (!undone) return;
  state.report = undefined;
  entryRows.forEach((row, i) => {
    const was = report.changed.find(({ cell }) => cell.row === row);
    const isOurs = was !== undefined && was.after === before[i];
    expect([row, valuesOf(state)[i]]).toEqual([row, isOurs ? was.before.value : before[i]]);
  });
}

async function replace(state: State, fault: Mishap): Promise<void> {
  const { excel, workbook } = state;
  const [before, options] = [valuesOf(state), excel.sheet(nameOf(state)).protection];
  const replaced = await attempt(state, fault, () =>
    workbook.replaceForm(state.file, smallForm, locator, (name) => `${name} (cũ)`),
  );
  if (!replaced) return;
  expect(valuesOf(state)).toEqual(before);
  expect(excel.sheet(nameOf(state)).protection).toEqual(options);
  expect(excel.grid.names.find(({ name }) => name === 'ct.B1.num')?.refersTo).toContain(replaced.sheetNames[0]);
  const undone = await workbook.undoReplacement(replaced);
  expect(undone).toEqual({ ok: true, value: undefined });
  await workbook.readForm(locator);
}

/** What came of the operation; `undefined` where it failed: then all is as it was, and the problem has a sentence. */
async function attempt<Value>(
  state: State,
  fault: Mishap,
  operation: () => Promise<Outcome<Value>>,
): Promise<Value | undefined> {
  const { excel } = state;
  await excel.quiet();
  const { active: _active, ...before } = describeWorkbook(excel);
  const isProtected = excel.sheet(nameOf(state)).protection;
  if (fault) excel.host.faults.order(fault);
  const outcome = await operation();
  excel.host.faults.cancel();
  await excel.quiet();
  if (outcome.ok) return outcome.value;
  const { active: _after, ...after } = describeWorkbook(excel);
  expect(after).toEqual(before);
  expect(excel.sheet(nameOf(state)).protection).toEqual(isProtected);
  expect(['half-changed', 'form-incomplete']).not.toContain(outcome.problem.code);
  return undefined;
}

/** What stood in an overtaken cell is told by the very answer that is lost: the one case in which it cannot be put back. */
function losesAnswer(fault: Mishap): boolean {
  return fault !== undefined && !('member' in fault);
}

function nameOf({ excel, sheetId }: State): string {
  return excel.grid.sheets.find(({ id }) => id === sheetId)?.name ?? '';
}

function valuesOf(state: State): CellValue[] {
  return entryRows.map((row) => state.excel.cell(nameOf(state), `B${String(row)}`).value);
}
