import { formOf, reportOn } from '../cases/checkFile';
import { readyEntries } from '../form/support/sampleForms';
import { hostileForms, hostileNames } from './hostileForms.mjs';

/** What a file was answered: `read`, or its problem. */
function answerTo(bytes: Uint8Array): string {
  const report = reportOn(bytes);
  return report.status === 'unreadable' ? report.problem.code : 'read';
}

let forms: ReturnType<typeof hostileForms>;
beforeAll(async () => {
  forms = hostileForms(await formOf(readyEntries));
});

test.each(hostileNames)('a form with %s has an answer', (name) => {
  const form = forms.find((each) => each.name === name);
  expect(form && answerTo(form.bytes())).toBe(form?.answer.split(' ')[0]);
});
