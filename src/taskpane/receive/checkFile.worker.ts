import { checkWorkbook } from '../../check/checkWorkbook';
import type { CheckedForm } from '../../check/checkedForm';
import type { Plan } from '../../plan/schema';
import { failure, type Outcome } from '../../workbook/problem';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import { checkedFile, type CheckAnswer, type CheckJob } from './checkJob';

let plan: Plan | undefined;

function answer(message: CheckAnswer): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<CheckJob>) => {
  if ('plan' in data) plan = data.plan;
  // A rejected promise would go unheard; an error that is reported ends this worker, and costs this file alone.
  else if (plan) check(plan, data.file).then((outcome) => done(data.name, outcome), reportError);
});
answer({ type: 'started' });

async function check(by: Plan, file: Blob): Promise<Outcome<CheckedForm>> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return failure('cannot-open');
  const workbook = readWorkbook(new Uint8Array(bytes));
  return workbook.ok ? checkWorkbook(by, workbook.value) : workbook;
}

function done(name: string, outcome: Outcome<CheckedForm>): void {
  if (plan) answer({ type: 'checked', checked: checkedFile(plan, name, outcome) });
}
