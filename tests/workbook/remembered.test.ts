import { remembered } from '../../src/workbook/remembered';

function counted() {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { asked, answer };
}

it('works out once what is asked again, also where the answer is that there is none', () => {
  const { asked, answer } = counted();
  expect([answer('ab'), answer('ab'), answer(''), answer('')]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['ab', '']);
});

it.each([
  ['of 300 characters', 300, 1],
  ['of 301 characters', 301, 2],
])('keeps no text that is longer than a heading: one %s', (_, length, times) => {
  const { asked, answer } = counted();
  const text = 'x'.repeat(length);
  expect([answer(text), answer(text)]).toEqual([length, length]);
  expect(asked).toHaveLength(times);
});

it('lets go of everything where a file brings more texts than forms have', () => {
  const { asked, answer } = counted();
  for (let index = 0; index < 2_000; index++) answer(`#${index}`);
  answer('#0');
  expect(asked).toHaveLength(2_000);
  answer('one more');
  answer('#0');
  expect(asked.slice(-2)).toEqual(['one more', '#0']);
});
