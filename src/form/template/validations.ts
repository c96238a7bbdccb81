import type { IndicatorRule, Plan } from '../../plan/schema';
import { MAX_COUNT, notComparable, unavailableWords } from '../../rules/entryDecision';
import { call, quoteText } from '../../rules/formulaText';
import { cellAddress, type RangeRef } from '../../workbook/address';
import type { ValidationContent, ValidationRule } from '../../workbook/content';
import type { FormTexts, InputTexts } from '../formTexts';
import { type ReportLayout, type ReportRow } from '../layout';
import { framePlaces } from '../frame';

/** Longest input message that Excel takes. */
const MAX_PROMPT = 255;

/** What may be typed where, and what Excel says beside the cell. Type and choice alone are held: a form is filled in in any order. */
export function validations(plan: Plan, layout: ReportLayout, { inputs }: FormTexts): ValidationContent[] {
  const { columns } = layout;
  const { rows } = layout;
  const { asOf } = framePlaces(layout);
  return [
    ...rows.map((row) => entryValidation(row, columns.entry, inputs)),
    ...rows.map((row) => priorValidation(row, columns.prior, inputs)),
    {
      ranges: rows.map(({ row }) => cell(row, columns.note)),
      promptTitle: inputs.note.promptTitle,
      prompt: inputs.note.prompt(plan.explanation.minLength),
    },
    { ranges: [cell(asOf.row, asOf.column)], ...inputs.asOf },
  ];
}

function entryValidation(row: ReportRow, column: number, inputs: FormTexts['inputs']): ValidationContent {
  const ranges = [cell(row.row, column)];
  if (row.kind === 'base') {
    const { promptTitle } = inputs.count;
    return {
      ranges,
      rule: countRule(row.row, column, unavailableWords),
      ...shown(inputs.count, promptTitle, inputs.count.prompt, row.figure.definition.vi),
    };
  }
  const { rule, definition } = row.indicator;
  const texts =
    rule.kind === 'ratio' ? inputs.count : rule.kind === 'level' ? inputs.level(rule.highest) : inputs.choice;
  const title = rule.kind === 'ratio' ? inputs.count.numeratorTitle : texts.promptTitle;
  return {
    ranges,
    rule: rule.kind === 'ratio' ? countRule(row.row, column, unavailableWords) : listRule(rule, unavailableWords[0]),
    ...shown(texts, title, texts.prompt, definition.vi),
  };
}

/** Last year's figure: of the same kind as this year's, or the word that there is none to be compared. */
function priorValidation(row: ReportRow, column: number, { prior }: FormTexts['inputs']): ValidationContent {
  const rule = row.kind === 'base' ? undefined : row.indicator.rule;
  const isCount = rule === undefined || rule.kind === 'ratio';
  return {
    ranges: [cell(row.row, column)],
    rule: isCount ? countRule(row.row, column, [notComparable]) : listRule(rule, notComparable),
    promptTitle: prior.promptTitle,
    prompt: isCount ? prior.countPrompt : prior.choicePrompt,
    errorTitle: prior.errorTitle,
    error: isCount ? prior.countError : prior.choiceError,
    severity: 'stop',
  };
}

function listRule(rule: Exclude<IndicatorRule, { kind: 'ratio' }>, otherwise: string): ValidationRule {
  const items =
    rule.kind === 'level'
      ? Array.from({ length: rule.highest + 1 }, (_, level) => String(level))
      : rule.choices.map(({ label }) => label.vi);
  return { kind: 'list', items: [...items, otherwise] };
}

/**
 * A whole number from 0, or one of the words that stand for a figure that there is not. Its numerator may exceed its denominator for now. To
 * LibreOffice TRUE is a number, too.
 */
function countRule(row: number, column: number, otherwise: readonly string[]): ValidationRule {
  const address = cellAddress(row, column);
  const whole = call('AND', `${address}>=0`, `${address}<=${String(MAX_COUNT)}`, `${address}=INT(${address})`);
  const words = call('OR', ...otherwise.map((word) => call('EXACT', address, quoteText(word))));
  const formula = call('IF', call('ISNUMBER', address), call('IF', call('ISLOGICAL', address), 'FALSE', whole), words);
  return { kind: 'custom', formula };
}

function shown(
  { errorTitle, error }: InputTexts,
  promptTitle: string,
  prompt: (definition: string) => string,
  definition: string,
): Omit<ValidationContent, 'ranges' | 'rule'> {
  const room = MAX_PROMPT - prompt('').length;
  return { promptTitle, prompt: prompt(shorten(definition, room)), errorTitle, error, severity: 'stop' };
}

/** Whole sentences, as many as there is room for; else whole words and an ellipsis. The sheet "Hướng dẫn" has the full text. */
function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const sentences = text.slice(0, room + 1).lastIndexOf('. ');
  if (sentences > 0) return text.slice(0, sentences + 1);
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', room - 2)))} …`;
}

function cell(row: number, column: number): RangeRef {
  return { row, column, lastRow: row, lastColumn: column };
}
