/** @jest-environment ./tests/support/pageEnvironment.cjs */
import { act, configure, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { formLocator } from '../../src/form/bindForm';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { plainFixes } from '../../src/taskpane/check/fixes';
import { useSession } from '../../src/taskpane/useSession';
import { cellAddress, type CellRef } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell';
import { closeWorkbook, openWorkbook, valueOf, type Opened } from '../excel/support/openWorkbook';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { longRuns } from '../support/longRuns';

afterEach(closeWorkbook);
jest.setTimeout(900_000);
configure({ reactStrictMode: false });

const runs = longRuns(5);

/** None is loaded here. */
const noForm = () => Promise.resolve(undefined);

/** A form with things to mend and to explain. */
const content = templateOf(
  readyEntriesBut({
    'base.households': '2.610',
    'B1.num': ' 4210 ',
    'B2.num': '1.200 người',
    'D4.num': 9,
    'D4.note': null,
  }),
);
const figures = ['base.households', 'B1.num', 'B2.num', 'D4.num', 'C1.num'];
const notes = ['D4.note', 'B1.note'];
const watched = [...figures, ...notes];

const failing = fc.constantFrom('AccessDenied', 'GeneralException', 'RequestAborted');
const mishap = fc.oneof(
  fc.constant(undefined),
  // In the middle of the writing: some cells are written, and others are not.
  fc.record({ code: failing, member: fc.constant('Range.Values'), afterEffect: fc.constant(true) }),
  fc.record({
    code: failing,
    member: fc.constantFrom('Range.Values', 'Worksheet.GetRange', 'NamedItem.GetRangeOrNullObject'),
    afterEffect: fc.boolean(),
  }),
  fc.record({ code: fc.constantFrom('AccessDenied', 'GeneralException', 'RequestAborted', 'InvalidSession') }),
  fc.record({ answersNothing: fc.constant(true as const) }),
);
type Mishap = typeof mishap extends fc.Arbitrary<infer Value> ? Value : never;

/** What becomes of the events that Excel sends during a step. */
const delivery = fc.constantFrom('at once', 'late', 'never', 'twice');
type Delivery = typeof delivery extends fc.Arbitrary<infer Value> ? Value : never;

const texts = ['7', '1.234', "'12", '- chữ', '…', '=1+1', 'khoảng 120'];
const reasons = ['Nhiều cơ quan mới thành lập, sẽ công nhận trong quý I', 'đã rà soát', '=HYPERLINK("x")', ''];

const step = fc.record({
  act: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('type' as const),
        entry: fc.constantFrom(...figures),
        text: fc.constantFrom(...texts),
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('fixAll' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('explain' as const),
        entry: fc.constantFrom(...notes),
        text: fc.constantFrom(...reasons),
      }),
    },
  ),
  mishap,
  delivery,
  /** A cell stays in editing meanwhile, and each answer takes a while. */
  isEditing: fc.boolean(),
  latency: fc.constantFrom(0, 0, 20),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test(`whatever Excel does, nothing that was typed is lost or half-written, and in the end the pane says what is in the sheet (seed ${runs.seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const clerk = await sitDown();
      try {
        for (const each of steps) await clerk.take(each);
        await clerk.comeToRest();
      } finally {
        clerk.leave();
      }
    }),
    runs,
  );
});

test('a sheet that is deleted while the pane writes is missed, and said to be', async () => {
  const clerk = await sitDown();
  try {
    clerk.opened.excel.host.faults.order({
      member: 'Worksheet.GetRange',
      happens: () => clerk.opened.excel.sheet('Báo cáo').remove(),
    });
    await clerk.fixAll();
    expect(clerk.session().edit.result).toMatchObject({ phase: 'failed' });
    await clerk.check();
    expect(clerk.session().check.problem).toBeDefined();
    expect(clerk.session().bug).toBeUndefined();
  } finally {
    clerk.leave();
  }
});

async function sitDown() {
  const opened = await openWorkbook(content);
  const { excel, workbook } = opened;
  const places = placesOf(valueOf(checkWorkbook(defaultPlan, valueOf(await workbook.readForm(formLocator)))).cells);
  const services = {
    workbook,
    locator: formLocator,
    check: (snapshot: Parameters<typeof checkWorkbook>[1]) => checkWorkbook(defaultPlan, snapshot),
  };
  const pane = renderHook(() => useSession(services, noForm));
  const session = () => pane.result.current[0];
  const actions = () => pane.result.current[1];
  const mail = deliveryOf(opened);
  const inSheet = () => new Map(watched.map((entry) => [entry, cellOf(entry)]));
  const cellOf = (entry: string): CellValue => {
    const { row, column } = places.get(entry)!;
    return excel.cell('Báo cáo', cellAddress(row, column)).value;
  };

  /** Nothing is under way any more, neither in the pane nor in Excel. */
  async function idle(): Promise<void> {
    for (let calm = 0; calm < 3;) {
      await act(async () => {
        await excel.quiet();
        await new Promise((resolve) => setTimeout(resolve, 10));
      });
      calm = session().check.isRunning || session().edit.writing || session().edit.waiting.length > 0 ? 0 : calm + 1;
    }
  }

  async function during(mishapOfStep: Mishap, work: () => void): Promise<void> {
    if (mishapOfStep) excel.host.faults.order(mishapOfStep);
    await act(async () => {
      work();
      await Promise.resolve();
    });
    await idle();
    excel.host.faults.cancel();
  }

  async function take({ act: what, mishap: fault, delivery: way, isEditing, latency }: Step): Promise<void> {
    const before = inSheet();
    mail.way = way;
    excel.host.latency = latency;
    if (what.do === 'type') {
      const { row, column } = places.get(what.entry)!;
      if (fault) excel.host.faults.order(fault);
      excel.typeInto('Báo cáo', cellAddress(row, column), what.text);
      // A formula has its value once it is calculated.
      await act(() => excel.quiet());
      const typed = cellOf(what.entry);
      await idle();
      excel.host.faults.cancel();
      expect(inSheet()).toEqual(new Map([...before, [what.entry, typed]]));
      return;
    }
    if (isEditing) {
      excel.host.editing.begin();
      setTimeout(() => excel.host.editing.end(), 15);
    }
    const wanted = wantedBy(what);
    const drafts = session().notes.size;
    await during(fault, () => begin(what));
    const after = inSheet();
    const { result } = session().edit;
    const changed = watched.filter((entry) => after.get(entry) !== before.get(entry));
    if (result?.phase === 'failed') expect(['half-changed']).not.toContain(result.problem.code);
    // Only what was asked for changes, only where nobody was faster, and of several cells all or none.
    const due = [...wanted].filter(([entry, { from, to }]) => from === before.get(entry) && from !== to);
    const arrived = due.filter(([entry, { to }]) => after.get(entry) === to).map(([entry]) => entry);
    expect([...changed].sort()).toEqual([...arrived].sort());
    expect([0, due.length]).toContain(arrived.length);
    if (what.do === 'explain' && after.get(what.entry) !== (what.text.trim() || null)) {
      // What did not arrive is still in the pane.
      expect(session().notes.get(what.entry)?.text).toBe(what.text);
      expect(session().notes.size).toBeGreaterThanOrEqual(drafts);
    }
    expect(session().bug).toBeUndefined();
  }

  /** What the step may change: from what the pane believes to be there, to what. */
  function wantedBy(what: Step['act']): ReadonlyMap<string, { readonly from: CellValue; readonly to: CellValue }> {
    if (what.do === 'explain') {
      const from = session().check.form?.entries.get(what.entry) ?? null;
      return new Map([[what.entry, { from, to: what.text.trim() === '' ? null : what.text }]]);
    }
    const undone = session().edit.undoable.at(-1)?.report.changed ?? [];
    const changes =
      what.do === 'fixAll'
        ? fixes()
        : undone.map(({ cell, before, after }) => ({ cell, from: after, to: before.value }));
    return new Map(changes.map(({ cell, from, to }) => [entryAt(cell), { from, to }]));
  }
  const entryAt = ({ row, column }: CellRef) =>
    [...places].find(([, place]) => place.row === row && place.column === column)?.[0] ?? '';
  const fixes = () => {
    const { form } = session().check;
    const items = form?.findings.map((finding, index) => ({ key: String(index), finding })) ?? [];
    return form ? plainFixes(form, items).map(({ change }) => change) : [];
  };
  function begin(what: Step['act']): void {
    if (what.do === 'fixAll') actions().change(fixes());
    if (what.do === 'undo') actions().undo();
    if (what.do === 'explain') {
      actions().typeNote(what.entry, what.text);
      actions().leaveNote(what.entry);
    }
  }

  async function check(): Promise<void> {
    await during(undefined, () => actions().check());
  }

  /** Excel behaves again, and the clerk asks for a check: the pane has to say what is in the sheet. */
  async function comeToRest(): Promise<void> {
    excel.host.latency = 0;
    mail.way = 'at once';
    await check();
    const reading = await act(() => workbook.readForm(formLocator));
    const inFact = valueOf(checkWorkbook(defaultPlan, valueOf(reading)));
    expect(session().check.problem).toBeUndefined();
    expect([...(session().check.form?.entries ?? [])]).toEqual([...inFact.entries]);
    expect(session().check.form?.findings.map(({ code }) => code)).toEqual(inFact.findings.map(({ code }) => code));
  }

  await idle();
  return {
    opened,
    session,
    take,
    check,
    comeToRest,
    fixAll: () => during(undefined, () => begin({ do: 'fixAll' })),
    leave() {
      pane.unmount();
      closeWorkbook();
    },
  };
}

function placesOf(cells: ReadonlyMap<string, CellRef>): ReadonlyMap<string, CellRef> {
  return new Map(watched.map((entry) => [entry, cells.get(entry)!]));
}

/** Stands between Excel and the library, and lets events come as a network does. */
function deliveryOf({ excel: { host } }: Opened): { way: Delivery } {
  const deliver = host.onMessages;
  const mail: { way: Delivery } = { way: 'at once' };
  host.onMessages = (messages) => {
    if (mail.way === 'never') return;
    if (mail.way === 'late') {
      setTimeout(() => deliver(messages), 25);
      return;
    }
    deliver(messages);
    if (mail.way === 'twice') deliver(messages);
  };
  return mail;
}
