import fc from 'fast-check';
import type { CheckedForm } from '../../src/check/checkedForm';
import { draftState } from '../../src/taskpane/notes';
import { firstSession, nextSession, type Session, type SessionEvent } from '../../src/taskpane/session';
import type { CellValue } from '../../src/workbook/cell';
import type { CellChange, ChangeReport } from '../../src/workbook/edit';
import { failure, success } from '../../src/workbook/problem';

const noteCell = { sheet: 'Báo cáo', row: 30, column: 15 };
const figureCell = { sheet: 'Báo cáo', row: 30, column: 5 };

/** A form as a reading of the note finds it; nothing else of it matters here. */
function formWith(note: CellValue): CheckedForm {
  return {
    entries: new Map(note === null ? [] : [['B1.note', note]]),
    cells: new Map([['B1.note', noteCell]]),
  } as unknown as CheckedForm;
}

const read = (session: Session, note: CellValue): Session =>
  nextSession(session.check.isRunning ? session : nextSession(session, { type: 'checkAsked' }), {
    type: 'checkEnded',
    run: session.check.isRunning ? session.check.run : session.check.run + 1,
    outcome: success(formWith(note)),
  });
const after = (session: Session, ...events: readonly SessionEvent[]) => events.reduce(nextSession, session);
const typed = (text: string): SessionEvent => ({ type: 'noteTyped', entry: 'B1.note', text });
const left: SessionEvent = { type: 'noteLeft', entry: 'B1.note' };
const fix = (to: number): CellChange => ({ cell: figureCell, from: '1.234', to });
const asked = (...changes: readonly CellChange[]): SessionEvent => ({
  type: 'editAsked',
  job: { kind: 'change', purpose: 'fix', changes },
});
const written = (...changes: readonly CellChange[]): ChangeReport => ({
  changed: changes.map(({ cell, from, to }) => ({ cell, before: { value: from }, after: to })),
  overtaken: [],
});
const ended = (job: number, report: ChangeReport): SessionEvent => ({
  type: 'editEnded',
  job,
  outcome: success(report),
});
const draft = (session: Session) => session.notes.get('B1.note');
const stateAgainst = (session: Session, sheet: CellValue) => {
  const one = draft(session);
  return one && draftState(one, sheet);
};
const opened = read(firstSession, null);

describe('a change', () => {
  test('is written at once, and the form is read anew when it has ended', () => {
    const writing = after(opened, asked(fix(1234)));
    expect(writing.edit).toMatchObject({ job: 1, writing: { changes: [fix(1234)] } });
    const done = after(writing, ended(1, written(fix(1234))));
    expect(done.edit.writing).toBeUndefined();
    expect(done.edit.result).toMatchObject({ phase: 'done', kind: 'change', report: written(fix(1234)) });
    expect(done.check).toMatchObject({ isRunning: true, run: 2 });
  });

  test('that is asked for during another one follows it', () => {
    const two = after(opened, asked(fix(1)), asked(fix(2)), asked(fix(3)));
    expect(two.edit).toMatchObject({ job: 1, writing: { changes: [fix(1)] } });
    const next = after(two, ended(1, written(fix(1))));
    expect(next.edit).toMatchObject({ job: 2, writing: { changes: [fix(2)] } });
    expect(next.edit.waiting).toHaveLength(1);
  });

  test('goes on where the one before it failed, and the failure is told', () => {
    const failed = after(opened, asked(fix(1)), asked(fix(2)), {
      type: 'editEnded',
      job: 1,
      outcome: failure('access-denied'),
    });
    expect(failed.edit).toMatchObject({ job: 2, result: { phase: 'failed', problem: { code: 'access-denied' } } });
    expect(failed.edit.undoable).toEqual([]);
  });

  test('is not ended by the answer of another job', () => {
    const writing = after(opened, asked(fix(1)));
    expect(after(writing, ended(2, written(fix(1))))).toBe(writing);
    const idle = after(writing, ended(1, written(fix(1))));
    expect(after(idle, ended(1, written(fix(1))))).toBe(idle);
  });

  test('is taken back, and then the one before it; nothing more than that', () => {
    const two = after(opened, asked(fix(1)), ended(1, written(fix(1))), asked(fix(2)), ended(2, written(fix(2))));
    const undoing = after(two, { type: 'undoAsked' });
    expect(undoing.edit.writing).toMatchObject({ kind: 'undo', report: written(fix(2)) });
    const undone = after(undoing, ended(3, written(fix(2))));
    expect(undone.edit.result).toMatchObject({ phase: 'done', kind: 'undo' });
    const first = after(undone, { type: 'undoAsked' });
    expect(first.edit.writing).toMatchObject({ kind: 'undo', report: written(fix(1)) });
    const none = after(first, ended(4, written(fix(1))));
    expect(after(none, { type: 'undoAsked' }).edit).toEqual(none.edit);
  });

  test('that could not be taken back can still be', () => {
    const failed = after(
      opened,
      asked(fix(1)),
      ended(1, written(fix(1))),
      { type: 'undoAsked' },
      {
        type: 'editEnded',
        job: 2,
        outcome: failure('access-denied'),
      },
    );
    expect(failed.edit.undoable).toEqual([{ purpose: 'fix', report: written(fix(1)) }]);
  });

  test('that changed nothing leaves nothing to take back', () => {
    const overtaken = after(opened, asked(fix(1)), ended(1, { changed: [], overtaken: [figureCell] }));
    expect(overtaken.edit.undoable).toEqual([]);
    expect(overtaken.edit.result).toMatchObject({ report: { overtaken: [figureCell] } });
  });
});

describe('a note', () => {
  test('is written when its field is left, against what stood there when the writing began', () => {
    const writing = after(read(firstSession, 'cũ'), typed('mới'), left);
    expect(writing.edit.writing).toMatchObject({ changes: [{ cell: noteCell, from: 'cũ', to: 'mới' }] });
  });

  test('that says what the sheet says is not written', () => {
    const same = after(read(firstSession, 'cũ'), typed('mới'), typed('cũ'), left);
    expect(same.edit.writing).toBeUndefined();
    expect(draft(same)).toBeUndefined();
    expect(after(read(firstSession, 'cũ'), left).edit.writing).toBeUndefined();
  });

  test('that was emptied empties the cell', () => {
    const writing = after(read(firstSession, 'cũ'), typed('  '), left);
    expect(writing.edit.writing).toMatchObject({ changes: [{ to: null }] });
  });

  test('is done with when the sheet says it', () => {
    const sent = after(opened, typed('mới'), left, ended(1, written()));
    expect(draft(read(sent, 'mới'))).toBeUndefined();
  });

  test('stays while a reading from before its writing comes in', () => {
    const stale = read(after(opened, { type: 'checkAsked' }, typed('mới'), left), null);
    expect(draft(stale)).toEqual({ text: 'mới', base: null, sent: 'mới' });
    expect(stateAgainst(stale, null)).toBe('sent');
  });

  test('that is typed on while it is being written is written once more, against what arrived', () => {
    const more = after(opened, typed('mở lớp'), left, typed('mở lớp mới'), left);
    const second = after(more, ended(1, written()));
    expect(second.edit.writing).toMatchObject({ changes: [{ from: 'mở lớp', to: 'mở lớp mới' }] });
  });

  test('that is typed on and not left stays typed, on new ground', () => {
    const session = read(after(opened, typed('mở lớp'), left, typed('mở lớp mới'), ended(1, written())), 'mở lớp');
    expect(draft(session)).toEqual({ text: 'mở lớp mới', base: 'mở lớp' });
    expect(stateAgainst(session, 'mở lớp')).toBe('open');
  });

  test('typed back to what the sheet no longer says is written again', () => {
    const session = read(after(read(firstSession, 'cũ'), typed('mới'), left, typed('cũ'), ended(1, written())), 'mới');
    expect(after(session, left).edit.writing).toMatchObject({ changes: [{ from: 'mới', to: 'cũ' }] });
  });

  test('that was changed in the sheet meanwhile is not written over it until the clerk says so', () => {
    const conflict = read(after(read(firstSession, 'cũ'), typed('của ngăn')), 'của trang');
    expect(stateAgainst(conflict, 'của trang')).toBe('conflict');
    const refused = after(conflict, left);
    expect(refused.edit.writing).toBeUndefined();
    expect(draft(refused)?.text).toBe('của ngăn');
    const kept = after(refused, { type: 'noteKept', entry: 'B1.note' });
    expect(kept.edit.writing).toMatchObject({ changes: [{ from: 'của trang', to: 'của ngăn' }] });
    expect(draft(after(refused, { type: 'noteDropped', entry: 'B1.note' }))).toBeUndefined();
  });

  test('that was overtaken on its way is a conflict too', () => {
    const overtaken = after(opened, typed('mới'), left, ended(1, { changed: [], overtaken: [noteCell] }));
    expect(stateAgainst(read(overtaken, 'của trang'), 'của trang')).toBe('conflict');
  });

  test('that could not be written stays, and goes out again when its field is left again', () => {
    const failed = after(opened, typed('mới'), left, { type: 'editEnded', job: 1, outcome: failure('access-denied') });
    expect(stateAgainst(failed, null)).toBe('open');
    expect(after(failed, left).edit.writing).toMatchObject({ changes: [{ from: null, to: 'mới' }] });
  });

  test('is the same in whatever form Excel hands its line breaks and letters back', () => {
    const sent = after(opened, typed('mở\nlớp'), left, ended(1, written()));
    expect(draft(read(sent, 'mở\r\nlớp'.normalize('NFD')))).toBeUndefined();
  });
});

type Happening =
  | { readonly what: 'type' | 'inSheet'; readonly text: string }
  | { readonly what: 'leave' | 'write' | 'fail' | 'read' | 'startReading' | 'keep' | 'drop' };

describe('whatever happens while a note is written', () => {
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({ what: fc.constantFrom('type' as const, 'inSheet' as const), text: fc.constantFrom('a', 'b', 'c', '') }),
    fc.constantFrom<Happening>(
      { what: 'leave' },
      { what: 'write' },
      { what: 'fail' },
      { what: 'read' },
      { what: 'startReading' },
      { what: 'keep' },
      { what: 'drop' },
    ),
  );

  test('nothing typed in the sheet is overwritten unseen, and nothing typed in the pane is lost', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        let session = opened;
        let sheet: CellValue = null;
        let began: CellValue = null;
        let pane: string | undefined;
        const seen = new Set<CellValue>([null]);
        const send = (event: SessionEvent) => (session = nextSession(session, event));
        const finishReading = () => {
          if (!session.check.isRunning) return;
          send({ type: 'checkEnded', run: session.check.run, outcome: success(formWith(began)) });
          seen.add(began);
          began = sheet;
        };
        const write = () => {
          const { job, writing } = session.edit;
          const change = writing?.kind === 'change' ? writing.changes[0] : undefined;
          if (!change) return;
          const fits = change.from === sheet;
          if (fits) {
            expect(seen.has(sheet)).toBe(true);
            sheet = change.to;
            seen.add(sheet);
          }
          const report = fits ? written(change) : { changed: [], overtaken: [change.cell] };
          if (!session.check.isRunning) began = sheet;
          send(ended(job, report));
        };
        for (const each of happenings) {
          if (each.what === 'type') {
            send(typed(each.text));
            pane = each.text;
          } else if (each.what === 'inSheet') sheet = each.text === '' ? null : each.text;
          else if (each.what === 'leave') send(left);
          else if (each.what === 'write') write();
          else if (each.what === 'fail') {
            if (!session.check.isRunning) began = sheet;
            send({ type: 'editEnded', job: session.edit.job, outcome: failure('access-denied') });
          } else if (each.what === 'read') finishReading();
          else if (each.what === 'startReading') {
            if (!session.check.isRunning) began = sheet;
            send({ type: 'checkAsked' });
          } else if (each.what === 'keep') send({ type: 'noteKept', entry: 'B1.note' });
          else if (draft(session)) {
            send({ type: 'noteDropped', entry: 'B1.note' });
            pane = undefined;
          }
          const kept = draft(session);
          if (kept) expect(kept.text).toBe(pane);
          else if (pane !== undefined) {
            // Dropped only when a reading found the sheet saying the same.
            expect([...seen]).toContain(pane === '' ? null : pane);
            pane = undefined;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
