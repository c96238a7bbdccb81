import { defaultPlan } from '../../src/plan/defaultPlan';
import {
  all,
  any,
  compare,
  difference,
  entry,
  isWord,
  no,
  not,
  number,
  result,
  sum,
  symbol,
  times,
  when,
} from '../../src/rules/build';
import type { Expression, NumberExpression } from '../../src/rules/expression';
import { printFormula, type FormulaPlaces } from '../../src/rules/formula';
import { quoteText } from '../../src/rules/formulaText';
import { rowExpressions } from '../../src/rules/rows';
import { plainSheet } from './support/plainSheet';
import { longestText, nesting, unknownFunctions, withoutTexts } from './support/sheetFunctions';

const places: FormulaPlaces = {
  entry: (id) => `<${id}>`,
  result: (row, id) => `<${row} ${id}>`,
  symbol: (id) => (id === 'verdict.met' ? 'Đạt "đủ"' : id),
};
const print = (expression: Expression) => printFormula(expression, places);
const [a, b, c] = [entry('a'), entry('b'), entry('c')];

describe('printFormula', () => {
  test.each<[string, Expression, string]>([
    ['a number', number(75), '75'],
    ['an entry', a, '<a>'],
    ['a result', result('B1', 'den'), '<B1 den>'],
    ['a sum in a product', times(sum(a, b), 100), '(<a>+<b>)*100'],
    ['a factor of one', times(a, 1), '<a>'],
    ['a difference of differences', difference(a, difference(b, c)), '<a>-(<b>-<c>)'],
    ['a quotient', { op: 'ratio', left: times(a, 100), right: sum(b, c) }, '<a>*100/(<b>+<c>)'],
    ['a whole quotient', { op: 'floorOfRatio', left: difference(a, b), right: number(100) }, 'INT((<a>-<b>)/100)'],
    ['the largest', { op: 'max', of: [a, number(0)] }, 'MAX(<a>,0)'],
    ['a comparison', compare(a, '>=', times(b, 3)), '<a>>=<b>*3'],
    [
      'parts that must all hold',
      all(compare(a, '>', 1), compare(b, '>', 2), compare(c, '>', 3)),
      'IF(<a>>1,IF(<b>>2,<c>>3,FALSE),FALSE)',
    ],
    ['parts of which one must hold', any(compare(a, '>', 1), compare(b, '>', 2)), 'IF(<a>>1,TRUE,<b>>2)'],
    ['a negation', not(compare(a, '=', 0)), 'NOT(<a>=0)'],
    ['never', no, 'FALSE'],
    ['one word', isWord(a, ['Có']), 'IF(ISTEXT(<a>),EXACT(<a>,"Có"),FALSE)'],
    ['some words', isWord(a, ['Có', 'K"']), 'IF(ISTEXT(<a>),OR(EXACT(<a>,"Có"),EXACT(<a>,"K""")),FALSE)'],
    ['a symbol', symbol('verdict.met'), '"Đạt ""đủ"""'],
    ['the empty text', symbol('empty'), '""'],
    [
      'a result that says something',
      { op: 'isSymbol', cell: result('B1', 'lane'), symbol: 'lane.error' },
      'EXACT(<B1 lane>,"lane.error")',
    ],
    [
      'a choice by number',
      { op: 'choose', index: a as NumberExpression, of: [number(5), symbol('empty')] },
      'CHOOSE(1+<a>,5,"")',
    ],
    ['a decision', when(compare(a, '<', 0), symbol('lane.error'), number(0)), 'IF(<a><0,"lane.error",0)'],
    ['a blank result', { op: 'isBlank', cell: result('B1', 'den') }, 'LEN(<B1 den>)=0'],
  ])('prints %s', (_name, expression, formula) => {
    expect(print(expression)).toBe(formula);
  });

  test.each([
    [0, 1],
    [255, 1],
    [256, 2],
    [510, 2],
    [511, 3],
  ])('a text of %i characters is printed in %i pieces', (length, pieces) => {
    expect(quoteText('x'.repeat(length)).split('&')).toHaveLength(pieces);
    expect(quoteText('x'.repeat(length)).replaceAll(/"|&/g, '')).toHaveLength(length);
  });
});

describe('formulas of the form', () => {
  const formulas = [2024, 2026, 2030].flatMap((year) => {
    const context = { year, unit: '10441' };
    const ids = rowExpressions(defaultPlan, context).flatMap(({ row, results }) =>
      [...results.keys()].map((id) => `${row} ${id}`),
    );
    const cells = plainSheet('F', defaultPlan, context, new Map()).cells.flatMap(({ formula }) => formula ?? []);
    return cells.map((formula, index) => ({ id: ids[index] ?? '', formula }));
  });
  const offending = (isBad: (formula: string) => boolean) =>
    formulas.filter(({ formula }) => isBad(formula)).map(({ id }) => id);

  test('there is one for every computed cell', () => {
    // 15 base figures, 25 indicators, of which 19 are ratios.
    const [ratios, rows] = [19, 40];
    const targets = defaultPlan.indicators
      .filter(({ reportedBy }) => reportedBy === 'commune')
      .map(({ rule }) => Object.keys(rule.targets).length * (rule.kind === 'ratio' ? 2 : 1));
    const count = 2 * rows + 2 * ratios + targets.reduce((total, cells) => total + cells, 0);
    expect(formulas).toHaveLength(3 * count);
  });

  test('keep to Excel’s limits: length, depth of nesting, length of a text', () => {
    expect(offending((formula) => formula.length > 8192)).toEqual([]);
    expect(offending((formula) => nesting(formula) > 60)).toEqual([]);
    expect(offending((formula) => longestText(formula) > 255)).toEqual([]);
  });

  test('of verdicts are short, since a form has many', () => {
    expect(formulas.filter(({ id, formula }) => id.includes('verdict') && formula.length > 1500)).toEqual([]);
  });

  test('use functions of Excel 2007 only', () => {
    expect(formulas.flatMap(({ formula }) => unknownFunctions(formula))).toEqual([]);
  });

  test('use no name and no other sheet', () => {
    const rest = (formula: string) =>
      withoutTexts(formula)
        .replaceAll(/[A-Z]+\(/g, '(')
        .replaceAll(/\$[A-Z]+:\$[A-Z]+/g, '')
        .replaceAll(/TRUE|FALSE/g, '');
    expect(offending((formula) => /[A-Za-z!_']/.test(rest(formula)))).toEqual([]);
  });

  test('name no-break spaces as they are, and no character above 31 by its code', () => {
    expect(offending((formula) => /CHAR\((?!9\)|10\)|13\))/.test(formula))).toEqual([]);
    expect(offending((formula) => formula.includes('SUBSTITUTE') && !formula.includes('"\u00a0"'))).toEqual([]);
  });
});
