import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { RangeRef } from '../../workbook/address';
import type { ConditionalFormatContent, ValidationContent, ValidationRule } from '../../workbook/content';
import { fromUniverRange } from '../model/univer/univerRanges';
import { colorOf } from './cellStyleContent';

/** `undefined` for a format that hangs on anything but a formula, or whose ranges no two programs would read alike. */
export function highlightContent({ ranges, rule }: IConditionFormattingRule): ConditionalFormatContent | undefined {
  if (!('value' in rule) || typeof rule.value !== 'string' || !('style' in rule)) return undefined;
  const places = ranges.map(fromUniverRange);
  if (!rule.value.startsWith('=') || !isAnchored(places)) return undefined;
  const [fill, color] = [colorOf(rule.style.bg?.rgb), colorOf(rule.style.cl?.rgb)];
  return {
    ranges: places,
    formula: rule.value.slice(1),
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(rule.style.bl === 1 && { bold: true }),
  };
}

/** `undefined` for a validation of a kind that we do not write. */
export function validationContent(given: ISheetDataValidationRule): ValidationContent | undefined {
  const ranges = given.ranges.map(fromUniverRange);
  const rule = ruleOf(given, ranges);
  const isMessage = given.type === DataValidationType.ANY || given.showErrorMessage === false;
  if (!rule && !isMessage) return undefined;
  const { promptTitle, prompt, errorTitle, error, errorStyle } = given;
  return {
    ranges,
    ...(rule && !isMessage && { rule, severity: severities[errorStyle ?? DataValidationErrorStyle.STOP] }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
  };
}

function ruleOf(given: ISheetDataValidationRule, ranges: readonly RangeRef[]): ValidationRule | undefined {
  const { type, operator, formula1 = '', formula2 = '' } = given;
  const isFormula = formula1.startsWith('=');
  if (type === DataValidationType.LIST) return isFormula ? undefined : { kind: 'list', items: formula1.split(',') };
  if (type === DataValidationType.CUSTOM && isFormula && isAnchored(ranges)) {
    return { kind: 'custom', formula: formula1.slice(1) };
  }
  const kind = ranged[type];
  const [min, max] = [Number(formula1), Number(formula2)];
  const isBetween = operator === DataValidationOperator.BETWEEN && formula1 !== '' && formula2 !== '';
  return kind && isBetween && !isNaN(min) && !isNaN(max) ? { kind, min, max } : undefined;
}

/** Whether relative references count from the same cell in every program. */
function isAnchored([first, ...others]: readonly RangeRef[]): boolean {
  return first !== undefined && others.every(({ row, column }) => row >= first.row && column >= first.column);
}

const ranged: Readonly<Record<string, 'whole' | 'textLength'>> = {
  [DataValidationType.WHOLE]: 'whole',
  [DataValidationType.TEXT_LENGTH]: 'textLength',
};

const severities = {
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
} as const;
