import type { Language } from '../../src/messages/language';
import { allMessages } from './allMessages';

/** One text of the messages, with the path of keys to it. */
export interface Word {
  readonly path: string;
  readonly text: string;
}

/** Facts for the functions that make sentences from a structure; all others take plain numbers and texts. */
const facts = {
  cell: 'E31',
  value: 'mười',
  entry: { kind: 'choice', choices: ['Có', 'Không'] },
  numerator: 5,
  denominator: { name: 'Tổng dân số', value: 3 },
  max: 9,
  note: 'wanted',
  minLength: 15,
  milestone: 2025,
  relation: { kind: 'manyOnTarget', count: 12, of: 19 },
  shortfall: { kind: 'level', level: 1, target: 2 },
  change: { now: 100, before: 80, limit: 10 },
  fall: { kind: 'level', now: 1, before: 2 },
  name: 'Tổng dân số',
  id: 'B1',
  unit: '10489',
  year: '2026',
  plan: 'khác',
  template: '9',
  version: 1,
  current: 2,
  file: 'nam-truoc.xlsx',
  problem: { problem: 'Tệp bị hỏng.', remedy: 'Chọn tệp khác.' },
  expected: '2025',
  used: 'moi.xlsx',
  units: ['Vạn Kim', 'Đốc Tín'],
  first: 2024,
  last: 2030,
  shown: '9500%',
  found: '120',
  text: 'sửa',
  count: 2,
  sheets: 'Nháp',
  range: 'E18:E19',
  part: 57,
  whole: 100,
  reading: '95',
  answered: false,
  format: 'pdf',
  code: 'NotExcel',
  correct: 1,
  fill: 1,
  explain: 1,
};
/** Other facts, for the sentences that depend on them. */
const variants: readonly object[] = [
  facts,
  { ...facts, cell: undefined, entry: { kind: 'number' }, value: true, note: 'given', answered: true },
  {
    ...facts,
    entry: { kind: 'level', highest: 3 },
    value: 1.234,
    note: 'optional',
    relation: { kind: 'atMost', lesser: facts.denominator, greater: facts.denominator },
    shortfall: { kind: 'choice', chosen: 'Không', accepted: ['Có', 'Không', 'Có'] },
    change: { now: 80, before: 800, limit: 10 },
    fall: { kind: 'choice', now: 'Không', before: 'Có' },
  },
  {
    ...facts,
    relation: { kind: 'requires', entry: facts.denominator, needs: [facts.denominator, facts.denominator] },
    shortfall: { kind: 'ratio', numerator: 1, denominator: 3, lacking: 2, unit: 'người', floor: 60, strict: true },
    fall: { kind: 'ratio', now: { numerator: 1, denominator: 3 }, before: { numerator: 2, denominator: 3 } },
  },
  {
    ...facts,
    relation: { kind: 'quotientBetween', dividend: facts.denominator, divisor: facts.denominator, min: 2, max: 5 },
  },
];
const planFacts: Readonly<Record<string, string>> = { expected: 'text' };

/** Every text of a language, each function called with sample facts. */
export function everyWord(language: Language): readonly Word[] {
  return words('', allMessages(language));
}

function words(path: string, part: unknown): readonly Word[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') return calls(path, part as Maker);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => words(path === '' ? key : `${path}.${key}`, value));
}

type Maker = (...args: unknown[]) => unknown;

function calls(path: string, make: Maker): readonly Word[] {
  if (!/^(findings|readings)\./.test(path)) return words(path, call(path, make));
  return variants.flatMap((variant, index) => words(`${path}.${index}`, make(variant)));
}

/** Readings as sentences name them: a figure, words, and that there is no figure. */
const offers = [
  { kind: 'figure', shown: '1.234', typed: '1234' },
  { kind: 'words', shown: 'Có' },
  { kind: 'unavailable' },
];

/** An element of a plan of which nobody can tell what it is. */
const nameless = { nth: 3, name: '', from: '' };

function call(path: string, make: Maker): unknown {
  if (path === 'offers.remedy')
    return [...offers.map((offer) => make([offer], 'E31')), make(offers, 'E31'), make(offers)];
  if (/^(problems|status|lastYear)\./.test(path)) return make(facts);
  if (path.startsWith('planProblems.')) return make((name: string) => planFacts[name] ?? '7');
  if (path.startsWith('planPlaces.elements.')) return make(path.endsWith('milestone') ? { id: '2025' } : nameless);
  if (path === 'cli.unknownEntries') return make(['B7.num'], 'a.xlsx');
  return make(7, 8, 9, 4, 5);
}
