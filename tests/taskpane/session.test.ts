import fc from 'fast-check';
import type { CheckedForm } from '../../src/check/checkedForm';
import { firstSession, isLoading, nextSession, type Session, type SessionEvent } from '../../src/taskpane/session';
import { failure, success, type Outcome } from '../../src/workbook/problem';

const report = { unit: '10489', year: 2026 };
const inserted = success({ sheetNames: ['Báo cáo'], repaired: { names: [], formulas: [] } });

/** Stands for the form as it was at the time of a reading: the reducer never looks inside. */
function formAt(time: number): CheckedForm {
  return { template: String(time) } as CheckedForm;
}

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(nextSession, firstSession);
}

const ended = (run: number, outcome: Outcome<CheckedForm>): SessionEvent => ({ type: 'checkEnded', run, outcome });

describe('checking', () => {
  test('begins as the pane opens', () => {
    expect(firstSession.check).toMatchObject({ run: 1, isRunning: true });
  });

  test('that is asked for during a check follows it, once', () => {
    const asked = after({ type: 'checkAsked' }, { type: 'checkAsked' });
    expect(asked.check).toMatchObject({ run: 1, again: true });
    const next = nextSession(asked, ended(1, success(formAt(0))));
    expect(next.check).toMatchObject({ run: 2, isRunning: true, again: false, form: formAt(0) });
    expect(nextSession(next, ended(2, success(formAt(1)))).check).toMatchObject({ run: 2, isRunning: false });
  });

  test('ignores an answer that is not the latest run’s', () => {
    const session = after(ended(1, success(formAt(1))), { type: 'checkAsked' });
    expect(nextSession(session, ended(1, success(formAt(0))))).toBe(session);
    expect(nextSession(session, ended(3, success(formAt(0))))).toBe(session);
  });

  test('ignores a second answer of the same run', () => {
    const session = after(ended(1, success(formAt(1))));
    expect(nextSession(session, ended(1, success(formAt(0))))).toBe(session);
  });

  test('keeps the last form in sight while Excel cannot answer', () => {
    const session = after(ended(1, success(formAt(1))), { type: 'checkAsked' }, ended(2, failure('host-failed')));
    expect(session.check).toMatchObject({ form: formAt(1), problem: { code: 'host-failed' } });
  });

  test('lets the form go where there is none any more', () => {
    const session = after(ended(1, success(formAt(1))), { type: 'checkAsked' }, ended(2, failure('no-form')));
    expect(session.check.form).toBeUndefined();
  });

  test('forgets a problem with the next answer', () => {
    const session = after(ended(1, failure('host-failed')), { type: 'checkAsked' }, ended(2, success(formAt(1))));
    expect(session.check.problem).toBeUndefined();
  });

  test('is called slow only while it runs', () => {
    expect(after({ type: 'checkSlow', run: 1 }).check.isSlow).toBe(true);
    expect(after(ended(1, failure('no-form')), { type: 'checkSlow', run: 1 }).check.isSlow).toBe(false);
    expect(after({ type: 'checkSlow', run: 1 }, ended(1, failure('no-form'))).check.isSlow).toBe(false);
  });
});

describe('loading', () => {
  const noForm = ended(1, failure('no-form'));

  test('holds back checks until it is over, then checks', () => {
    const loading = after(noForm, { type: 'loadAsked', report }, { type: 'checkAsked' });
    expect(loading.check).toMatchObject({ run: 1, isRunning: false, again: true });
    const done = nextSession(loading, { type: 'loadEnded', attempt: 1, outcome: inserted });
    expect(done).toMatchObject({ check: { run: 2, isRunning: true }, load: { phase: 'done', report }, tab: 'check' });
  });

  test('checks afterwards even where nobody asked', () => {
    const done = after(noForm, { type: 'loadAsked', report }, { type: 'loadEnded', attempt: 1, outcome: inserted });
    expect(done.check.run).toBe(2);
  });

  test('checks anew where a check from before it ends after it', () => {
    const done = after({ type: 'loadAsked', report }, { type: 'loadEnded', attempt: 1, outcome: inserted }, noForm);
    expect(done.check).toMatchObject({ run: 2, isRunning: true });
  });

  test('is not begun twice at once', () => {
    const loading = after(noForm, { type: 'loadAsked', report });
    expect(nextSession(loading, { type: 'loadAsked', report: { unit: '10441', year: 2025 } })).toBe(loading);
  });

  test('ignores an earlier attempt', () => {
    const again = after(
      noForm,
      { type: 'loadAsked', report },
      { type: 'loadEnded', attempt: 1, outcome: failure('insert-failed') },
      { type: 'loadAsked', report },
    );
    expect(again.load).toMatchObject({ phase: 'making', attempt: 2 });
    expect(nextSession(again, { type: 'loadEnded', attempt: 1, outcome: inserted })).toBe(again);
    expect(nextSession(again, { type: 'inserting', attempt: 1 })).toBe(again);
  });

  test('that failed says why until it is dismissed', () => {
    const notMade = { ok: false, problem: { code: 'not-made' } } as const;
    const failed = after(noForm, { type: 'loadAsked', report }, { type: 'loadEnded', attempt: 1, outcome: notMade });
    expect(failed.load).toMatchObject({ phase: 'failed', failure: { code: 'not-made' } });
    expect(nextSession(failed, { type: 'loadDismissed' }).load.phase).toBe('idle');
  });

  test('is not dismissed while it runs', () => {
    const loading = after(noForm, { type: 'loadAsked', report });
    expect(nextSession(loading, { type: 'loadDismissed' })).toBe(loading);
  });
});

/** What happens to the pane, in any order; `answer` picks an answer that is still out, `echo` one that came before. */
type Happening =
  { readonly what: 'edit' | 'load' | 'step' | 'dismiss' } | { readonly what: 'answer' | 'echo'; readonly pick: number };

describe('whatever the order of events', () => {
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    {
      arbitrary: fc.constantFrom<Happening>({ what: 'edit' }, { what: 'load' }, { what: 'step' }, { what: 'dismiss' }),
      weight: 3,
    },
    { arbitrary: fc.record({ what: fc.constantFrom('answer' as const, 'echo' as const), pick: fc.nat(9) }), weight: 2 },
  );

  /** Plays the happenings as the hook would: a run reads the workbook as it is when the run begins. */
  function play(happenings: readonly Happening[]) {
    let session: Session = firstSession;
    let time = 0;
    const out: { run: number; time: number }[] = [{ run: 1, time: 0 }];
    const answered: { run: number; time: number }[] = [];
    const loads: number[] = [];
    const send = (event: SessionEvent) => {
      const { run, isRunning } = session.check;
      const { attempt } = session.load;
      session = nextSession(session, event);
      if (session.check.run !== run) {
        expect(isRunning && event.type !== 'checkEnded').toBe(false);
        expect(isLoading(session)).toBe(false);
        out.push({ run: session.check.run, time });
      }
      if (session.load.attempt !== attempt) loads.push(session.load.attempt);
    };
    const answer = (pick: number) => {
      const [one] = out.splice(pick % out.length, 1);
      if (one) deliver(one);
    };
    const deliver = (one: { run: number; time: number }) => {
      answered.push(one);
      send(ended(one.run, one.time === 0 ? failure('no-form') : success(formAt(one.time))));
    };
    for (const each of happenings) {
      if (each.what === 'edit') {
        time += 1;
        send({ type: 'checkAsked' });
      } else if (each.what === 'echo') {
        const one = answered[each.pick % Math.max(answered.length, 1)];
        if (one) deliver(one);
      } else if (each.what === 'load') send({ type: 'loadAsked', report });
      else if (each.what === 'dismiss') send({ type: 'loadDismissed' });
      else if (each.what === 'answer') {
        if (out.length > 0) answer(each.pick);
      } else {
        const attempt = loads.shift();
        if (attempt !== undefined) {
          time += 1;
          send({ type: 'loadEnded', attempt, outcome: inserted });
        }
      }
    }
    for (const attempt of loads) send({ type: 'loadEnded', attempt, outcome: failure('insert-failed') });
    while (out.length > 0) answer(0);
    return { session, time };
  }

  test('the pane ends up showing the workbook as it is, and no two checks overlap', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const { session, time } = play(happenings);
        expect(session.check.isRunning).toBe(false);
        expect(session.check.again).toBe(false);
        expect(session.check.form).toEqual(time === 0 ? undefined : formAt(time));
      }),
      { numRuns: 500 },
    );
  });
});
