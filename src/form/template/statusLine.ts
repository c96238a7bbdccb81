import type { Assessment } from '../../rules/assessment';
import { call, quoteText } from '../../rules/formulaText';
import { columnLetters } from '../../workbook/address';
import type { FormTexts } from '../formTexts';

type Open = Assessment['open'];
const parts = ['correct', 'fill', 'explain'] as const satisfies readonly (keyof Open)[];

/** Whether the form is ready to be sent, in words, and if not what is left to do. */
export function statusText({ status }: FormTexts, open: Open): string {
  if (parts.every((part) => open[part] === 0)) return status.ready;
  const left = parts.map((part) =>
    open[part] === 0 ? '' : status.parts[part].before + String(open[part]) + status.parts[part].after,
  );
  return status.blocked + left.join('') + status.hint;
}

/** The same by counting the words of the task column, in which the formula itself must therefore not stand. */
export function statusFormula({ status, tasks }: FormTexts, taskColumn: number): string {
  const column = columnLetters(taskColumn);
  const count = (part: keyof Open): string => call('COUNTIF', `$${column}:$${column}`, quoteText(tasks[part]));
  const left = parts.map((part) => {
    const { before, after } = status.parts[part];
    return call('IF', `${count(part)}=0`, '""', `${quoteText(before)}&${count(part)}&${quoteText(after)}`);
  });
  const blocked = [quoteText(status.blocked), ...left, quoteText(status.hint)].join('&');
  return call('IF', `${parts.map(count).join('+')}=0`, quoteText(status.ready), blocked);
}
