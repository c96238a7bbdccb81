import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'hucre';
import { rangesOf } from './rangesOf';

/** The file's validations with their input messages. */
export function validationRules(validations: readonly DataValidation[]): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: String(index),
    ranges: rangesOf(validation.range),
    type: typeOf(validation),
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
  }));
}

/** A validation that only shows its message has the type "none" in a file, which hucre does not list. */
function typeOf({ type }: { readonly type: string }): DataValidationType {
  return type === 'none' ? DataValidationType.ANY : (type as DataValidationType);
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
