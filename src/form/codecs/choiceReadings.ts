import type { IndicatorRule } from '../../plan/schema';
import type { CellValue } from '../../workbook/cell';
import { isUnavailable } from './countWords';
import { noFigure } from './figure';
import { fold } from './plainText';
import type { OfferedReading } from './reading';

type ChoiceRule = Extract<IndicatorRule, { kind: 'choice' }>;

const longest = 60;
/** Other words for the answers that have these ids, as people write them for short. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'c',
    'co a',
    'roi',
    'co roi',
    'da co',
    'dat',
    'dat chuan',
    'dung',
    'da dat',
    'duy tri',
    'yes',
    'true',
    'v',
    '✓',
    '✔',
    '1',
  ],
  no: ['k', 'ko', 'khg', 'kg', 'khong dat', 'chua', 'chua co', 'chua dat', 'no', 'false', '0'],
};

/** What a text can mean where one word of a list belongs: the word in another case or spelling, or a part of it. */
export function choiceReadings(value: CellValue, { choices }: ChoiceRule): readonly OfferedReading[] {
  const text = textOf(value);
  if (text === '' || text.length > longest) return [];
  if (isUnavailable(text)) return [noFigure];
  const offer = (found: ChoiceRule['choices']): readonly OfferedReading[] =>
    found.map(({ label }) => ({ to: label.vi, way: 'choice' }));
  const same = choices.filter(({ id, label }) => fold(label.vi) === text || synonyms[id]?.includes(text));
  if (same.length > 0) return offer(same);
  const begun = choices.filter(({ label }) => fold(label.vi).startsWith(`${text} `));
  if (begun.length > 0) return offer(begun);
  const [first = ''] = text.split(/[ ,;:(]/);
  const alike = choices.filter(({ label }) => fold(label.vi).split(' ')[0] === first);
  if (alike.length > 0) return offer([...alike, ...choices.filter((choice) => !alike.includes(choice))]);
  // A cross in a form says "this one" to some and "not this" to others.
  return text === 'x' ? offer(choices) : [];
}

function textOf(value: CellValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? fold(value).replace(/[.!;,]+$/, '') : '';
}
