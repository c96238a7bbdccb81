import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import type { IDataValidationRule, IRange } from '@univerjs/core';
import type { CellValidation } from '../grid';
import { overlap } from '../ranges';
import { fromUniverRange } from './univerRanges';

/** The rule that holds for a cell, in Excel's words. */
export function cellValidation(
  rules: readonly IDataValidationRule[],
  row: number,
  column: number,
): CellValidation | undefined {
  const cell = { row, column, lastRow: row, lastColumn: column };
  const rule = rules.find(({ ranges }) => (ranges as IRange[]).some((range) => overlap(fromUniverRange(range), cell)));
  return rule && inExcelsWords(rule);
}

function inExcelsWords(rule: IDataValidationRule): CellValidation {
  return {
    kind: rule.type === DataValidationType.ANY ? 'none' : rule.type,
    allowBlank: rule.allowBlank ?? true,
    severity: severities[rule.errorStyle ?? DataValidationErrorStyle.STOP],
    ...(rule.operator === undefined ? {} : { operator: rule.operator }),
    ...(rule.formula1 === undefined ? {} : { formula1: rule.formula1 }),
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ...(rule.promptTitle === undefined ? {} : { promptTitle: rule.promptTitle }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt }),
    ...(rule.errorTitle === undefined ? {} : { errorTitle: rule.errorTitle }),
    ...(rule.error === undefined ? {} : { error: rule.error }),
  };
}

const severities = {
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
  [DataValidationErrorStyle.INFO]: 'information',
} as const;
