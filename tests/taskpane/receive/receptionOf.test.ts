/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { receptionOf } from '../../../src/taskpane/receive/receptionOf';
import { failure } from '../../../src/workbook/problem';
import { sent } from '../../check/support';
import { receivingHere } from '../support/receiving';
import '../support/patience';

const receiving = receivingHere((name) => (name === 'a.xlsx' ? sent() : failure('damaged')));
const services = { plan: defaultPlan, receiving, today: new Date(2026, 9, 1) };

test('what was received is there again, and is checked anew by another plan', async () => {
  const first = receptionOf(services);
  first.add({
    files: ['a.xlsx', 'b.xlsx'].map((path) => ({ path, file: new File(['x'], path) })),
    unread: [],
    passedOver: 0,
  });
  await waitFor(() => expect(first.state().table?.rows).toHaveLength(2));
  expect(receptionOf({ ...services })).toBe(first);

  const plan = { ...defaultPlan, deadline: { ...defaultPlan.deadline, day: 20 } };
  const second = receptionOf({ ...services, plan });
  expect(second).not.toBe(first);
  await waitFor(() => expect(second.state().table?.rows).toHaveLength(2));
  expect(second.state().table?.deadline).not.toBe(first.state().table?.deadline);
});
