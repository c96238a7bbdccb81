import { BaseFunction, BooleanValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { first, textOf } from './texts';

/** EXACT of two single values. Univer's own finds a blank cell and the empty text different. */
export class Exact extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const [one, other] = [first(left), first(right)];
    if (one.isError()) return one;
    if (other.isError()) return other;
    return BooleanValueObject.create(textOf(one) === textOf(other));
  }
}
