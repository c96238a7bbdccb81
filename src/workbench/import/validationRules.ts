import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { ISheetDataValidationRule, DataValidationOperator } from '@univerjs/core';
import type { DataValidation } from 'hucre';

import { rangesOf } from './rangesOf';
import type { MessageRule } from './sheetDetails';

/** The file's validations with their messages. */
export function validationRules(
  validations: readonly DataValidation[],
  messages: readonly MessageRule[],
): ISheetDataValidationRule[] {
  return [...validations.map(checkingRule), ...messages.map(messageRule)].map((rule, index) => ({
    ...rule,
    uid: String(index),
  }));
}

type Rule = Omit<ISheetDataValidationRule, 'uid'>;

function messageRule({ range, inputTitle, inputMessage }: MessageRule): Rule {
  return {
    ranges: rangesOf(range),
    type: DataValidationType.ANY,
    allowBlank: true,
    showInputMessage: true,
    ...(inputTitle ? { promptTitle: inputTitle } : {}),
    ...(inputMessage ? { prompt: inputMessage } : {}),
  };
}

function checkingRule(validation: DataValidation): Rule {
  return {
    ranges: rangesOf(validation.range),
    type: validation.type,
    allowBlank: validation.allowBlank ?? true,
    ...criteria(validation),
    ...(validation.type === 'list' ? { showDropDown: true, renderMode: DataValidationRenderMode.ARROW } : {}),
    showErrorMessage: validation.showErrorMessage ?? false,
    errorStyle: errorStyles[validation.errorStyle ?? 'stop'],
    ...(validation.errorTitle ? { errorTitle: validation.errorTitle } : {}),
    ...(validation.errorMessage ? { error: validation.errorMessage } : {}),
    showInputMessage: validation.showInputMessage ?? false,
    ...(validation.inputTitle ? { promptTitle: validation.inputTitle } : {}),
    ...(validation.inputMessage ? { prompt: validation.inputMessage } : {}),
  };
}

function criteria({ type, operator, values, formula1, formula2 }: DataValidation): Partial<ISheetDataValidationRule> {
  if (values) return { formula1: values.join(',') };
  const isFormula = type === 'custom' || type === 'list';
  return {
    ...(formula1 === undefined ? {} : { formula1: isFormula ? `=${formula1}` : formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(isFormula ? {} : { operator: (operator ?? 'between') as DataValidationOperator }),
  };
}

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;
