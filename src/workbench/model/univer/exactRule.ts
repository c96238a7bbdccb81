import type { IRange, IStyleBase, IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { columnNumber } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { isCellError } from '../../../workbook/cell';

/** A conditional format of the form `EXACT($N18,"Lỗi")` or `NOT(EXACT(…))`: it compares one cell with one text. */
export interface ExactRule {
  readonly ranges: readonly IRange[];
  readonly style: IStyleBase;
  readonly text: string;
  readonly isNegated: boolean;
  /** The compared cell, from 0, as it stands for the first range's first cell. */
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const shape = /^=(NOT\()?EXACT\((\$?)([A-Z]{1,3})(\$?)(\d+),"((?:[^"]|"")*)"\)(\))?$/;

/** `undefined` for a rule of any other form. */
export function exactRule({ ranges, rule }: IConditionFormattingRule): ExactRule | undefined {
  const match = 'value' in rule && typeof rule.value === 'string' ? shape.exec(rule.value) : null;
  if (!match || (match[1] === undefined) !== (match[7] === undefined) || !('style' in rule)) return undefined;
  const [, negation, columnSign, letters = '', rowSign, digits, text = ''] = match;
  return {
    ranges,
    style: rule.style,
    text: text.replaceAll('""', '"'),
    isNegated: negation !== undefined,
    row: Number(digits) - 1,
    column: columnNumber(letters) - 1,
    isRowFixed: rowSign === '$',
    isColumnFixed: columnSign === '$',
  };
}

/**
 * Styles of the cells that rules highlight, by "row,column" from 0. The strongest rule stands first; `valueAt` is asked for the
 * cells that rules compare.
 */
export function exactStyles(
  rules: readonly ExactRule[],
  valueAt: (row: number, column: number) => CellValue,
): Map<string, IStyleData> {
  const styles = new Map<string, IStyleData>();
  for (const rule of rules) {
    const [first] = rule.ranges;
    for (const range of first ? rule.ranges : []) {
      for (let row = range.startRow; row <= range.endRow; row++) {
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const comparedRow = rule.isRowFixed ? rule.row : rule.row + row - (first?.startRow ?? 0);
          const comparedColumn = rule.isColumnFixed ? rule.column : rule.column + column - (first?.startColumn ?? 0);
          const text = textOf(valueAt(comparedRow, comparedColumn));
          if (text === undefined || (text === rule.text) === rule.isNegated) continue;
          const key = `${row},${column}`;
          styles.set(key, { ...rule.style, ...styles.get(key) });
        }
      }
    }
  }
  return styles;
}

/** `undefined` for an error, which no condition holds for. */
function textOf(value: CellValue): string | undefined {
  if (value === null) return '';
  if (isCellError(value)) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
