import { messagesFor } from '../../src/messages/messagesFor';
import { receiptSentence } from '../../src/messages/receiptSentence';
import { bindForm } from '../../src/form/bindForm';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { EntryId } from '../../src/rules/assessment';

const checkedAt = '2026-12-31T17:30:00Z';
const changed = (entries: readonly EntryId[]) =>
  receiptSentence(messagesFor('vi'), defaultPlan, 'vi', {
    state: 'changed',
    why: 'entries',
    checkedAt,
    changed: entries,
  });

test('a receipt gives its moment by the clock of Vietnam', () => {
  expect(changed(['B1.num'])).toContain('01/01/2027 00:30');
});

test('changed entries are named, notes as notes of their row', () => {
  expect(changed(['base.clans', 'B1.note'])).toMatch(/: Tổng số dòng họ; ghi chú của B1\. .*\. Cần kiểm tra lại/);
});

test('five are named and the rest is counted', () => {
  const entries = bindForm(defaultPlan).map(({ entry }) => entry);
  expect(changed(entries.slice(0, 5))).not.toContain('ô khác');
  expect(changed(entries.slice(0, 6))).toContain('và 1 ô khác');
});

test.each(['not-genuine', 'other-form', 'other-rules'] as const)('a receipt that is %s says to check again', (why) => {
  for (const language of ['vi', 'en'] as const) {
    const sentence = receiptSentence(messagesFor(language), defaultPlan, language, {
      ...{ state: 'changed', why, changed: [] },
      ...(why !== 'not-genuine' && { checkedAt }),
    });
    expect(sentence).toMatch(/Cần kiểm tra lại trước khi gửi\.$|Check it again before it is sent\.$/);
  }
});
