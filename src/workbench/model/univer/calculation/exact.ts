import { BaseFunction, BooleanValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

/** EXACT of two single values. Univer's own finds a blank cell and the empty text different. */
export class Exact extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const [one, other] = [first(left), first(right)];
    if (one.isError()) return one;
    if (other.isError()) return other;
    return BooleanValueObject.create(text(one) === text(other));
  }
}

function first(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? value) : value;
}

function text(value: BaseValueObject): string {
  if (value.isNull() || value.isArray()) return '';
  const shown = String(value.getValue());
  return value.isBoolean() ? shown.toUpperCase() : shown;
}
