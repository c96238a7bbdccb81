import { BaseFunction, BooleanValueObject, NullValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

type Operator = Parameters<BaseValueObject['compare']>[1];

/**
 * The operators `=`, `<>`, `<`, `<=`, `>`, `>=` as Excel defines them: numbers before texts before booleans, a text of digits never
 * equals a number, a blank cell equals 0, "" and FALSE. Univer compares a single referenced cell with a number by its digits.
 */
export class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  #operator = '=' as Operator;

  /** Called by the engine before `calculate`. */
  setCompareType(operator: Operator): void {
    this.#operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const [one, other] = [single(left), single(right)];
    if (one.isError()) return one;
    if (other.isError()) return other;
    if (one.isArray() || other.isArray()) return one.compare(other, this.#operator);
    return BooleanValueObject.create(holds(this.#operator, order(one, other)));
  }
}

function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return value;
  return array.get(0, 0) ?? NullValueObject.create();
}

function order(left: BaseValueObject, right: BaseValueObject): number {
  const [leftKey, rightKey] = [comparable(left, right), comparable(right, left)];
  if (rank(leftKey) !== rank(rightKey)) return rank(leftKey) - rank(rightKey);
  return leftKey < rightKey ? -1 : Number(leftKey > rightKey);
}

/** The value by which Excel compares: a blank takes the type of its opposite, text loses its case, a number all after 15 digits. */
function comparable(value: BaseValueObject, opposite: BaseValueObject): number | string | boolean {
  if (value.isNull()) return opposite.isString() ? '' : opposite.isBoolean() ? false : 0;
  if (value.isString()) return String(value.getValue()).toLocaleUpperCase();
  if (value.isBoolean()) return Boolean(value.getValue());
  return Number(Number(value.getValue()).toPrecision(15));
}

function rank(value: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function holds(operator: string, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    default:
      return difference >= 0;
  }
}
