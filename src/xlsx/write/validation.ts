import type { DataValidation } from 'hucre';
import { rangeAddress, type RangeRef } from '../../workbook/address';
import type { ValidationContent, ValidationRule } from '../../workbook/content';
import { checkAnchor, checkList, checkValidation } from './excelLimits';
import { excelText } from './excelText';

export function hucreValidation(validation: ValidationContent): DataValidation {
  checkValidation(validation);
  const { ranges, rule, promptTitle, prompt, errorTitle, error, severity } = validation;
  if (rule?.kind === 'custom') checkAnchor(ranges);
  return {
    ...hucreRule(rule),
    range: spaceSeparated(ranges),
    allowBlank: true,
    ...((prompt ?? promptTitle) !== undefined && { showInputMessage: true }),
    ...(rule && { showErrorMessage: true, errorStyle: severity ?? 'stop' }),
    ...(promptTitle && { inputTitle: excelText(promptTitle) }),
    ...(prompt && { inputMessage: excelText(prompt) }),
    ...(errorTitle && { errorTitle: excelText(errorTitle) }),
    ...(error && { errorMessage: excelText(error) }),
  };
}

/** The type of a validation that only shows its input message; missing from hucre's own list, which it does not check. */
const anyValue: string = 'none';

function hucreRule(
  rule: ValidationRule | undefined,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  if (!rule) return { type: anyValue as DataValidation['type'] };
  switch (rule.kind) {
    case 'list':
      checkList(rule.items);
      return { type: 'list', formula1: `"${excelText(rule.items.join(',').replaceAll('"', '""'))}"` };
    case 'custom':
      return { type: 'custom', formula1: excelText(rule.formula) };
    default:
      return { type: rule.kind, operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
  }
}

export function spaceSeparated(ranges: readonly RangeRef[]): string {
  return ranges.map(rangeAddress).join(' ');
}
