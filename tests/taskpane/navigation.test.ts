import type { CheckedForm } from '../../src/check/checkedForm';
import { navigationOf } from '../../src/taskpane/navigation';
import { firstSession, nextSession, type SessionEvent, type Task } from '../../src/taskpane/session';
import { failure, success } from '../../src/workbook/problem';

const form = { findings: [] } as unknown as CheckedForm;
const withForm: SessionEvent = { type: 'checkEnded', run: 1, outcome: success(form) };
const withoutForm: SessionEvent = { type: 'checkEnded', run: 1, outcome: failure('no-form') };
const choose = (task: Task): SessionEvent => ({ type: 'taskChosen', task });

function at(...events: readonly SessionEvent[]) {
  return navigationOf(events.reduce(nextSession, firstSession), () => true);
}

describe('where the clerk is', () => {
  test('is the check where there may be a form, and loading where there is none', () => {
    expect(at().tab).toBe('check');
    expect(at(withForm).tab).toBe('check');
    expect(at(withoutForm).tab).toBe('load');
  });

  test('is what was turned to last, whatever the workbook calls for', () => {
    expect(at(choose('check'), withoutForm).tab).toBe('check');
    expect(at(withForm, choose('load')).tab).toBe('load');
  });

  test('is a page in front of the tab behind it, until it is left', () => {
    expect(at(withForm, choose('send'), choose('repair'))).toMatchObject({ tab: 'send', page: 'repair' });
    const left = at(withForm, choose('send'), choose('repair'), { type: 'pageLeft' });
    expect(left.tab).toBe('send');
    expect(left.page).toBeUndefined();
  });

  test('is a tab again where a page leads to one', () => {
    expect(at(withForm, choose('repair'), choose('check')).page).toBeUndefined();
  });
});

describe('where one can go', () => {
  test('is what the workbook calls for', () => {
    expect(at(withForm).tabs).toEqual(['check', 'send']);
    expect(at(withoutForm).tabs).toEqual(['load', 'check']);
  });

  test('includes where one is', () => {
    expect(at(withoutForm, choose('send')).tabs).toEqual(['load', 'check', 'send']);
    expect(at(withForm, choose('load')).tabs).toContain('load');
  });

  test('loses nothing: what is no tab is in the menu', () => {
    expect(at(withForm).menu).toContain('load');
    expect(at(withoutForm).menu).not.toContain('load');
    expect(at(withForm).menu).toEqual(expect.arrayContaining(['repair', 'lastYear', 'receive', 'selfCheck']));
  });

  test('is never a task that does not exist', () => {
    const exists = (task: Task) => task === 'check' || task === 'repair';
    const { tabs, menu } = navigationOf(nextSession(firstSession, withForm), exists);
    expect(tabs).toEqual(['check']);
    expect(menu).toEqual(['repair']);
  });
});
