import { BaseFunction, ErrorType, ErrorValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

/** TRIM as Excel has it, which takes away the common blank alone: Univer's own also takes no-break spaces, tabs and line ends. */
export class Trim extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return eachText(value, (text) => {
      const words = text.split(' ').filter((word) => word !== '');
      return StringValueObject.create(words.join(' '));
    });
  }
}

/** SUBSTITUTE as Excel has it: Univer's own takes each kind of space for every other. What is sought is a single value. */
export class Substitute extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  override calculate(
    value: BaseValueObject,
    ...[sought, replacement, instance]: readonly BaseValueObject[]
  ): BaseValueObject {
    const others = [sought, replacement, instance].flatMap((each) => (each ? first(each) : []));
    const error = others.find((each) => each.isError());
    if (error) return error;
    const [from = '', to = ''] = others.map(textOf);
    const which = others[2] === undefined ? undefined : Math.floor(Number(others[2].getValue()));
    if (which !== undefined && !(which >= 1)) return ErrorValueObject.create(ErrorType.VALUE);
    return eachText(value, (text) => StringValueObject.create(substituted(text, from, to, which)));
  }
}

/** `which`: the only occurrence that is replaced, counted from 1. */
function substituted(text: string, from: string, to: string, which: number | undefined): string {
  if (from === '') return text;
  if (which === undefined) return text.replaceAll(from, () => to);
  const parts = text.split(from);
  if (which >= parts.length) return text;
  return parts.slice(0, which).join(from) + to + parts.slice(which).join(from);
}

function eachText(value: BaseValueObject, make: (text: string) => BaseValueObject): BaseValueObject {
  const of = (each: BaseValueObject) => (each.isError() ? each : make(textOf(each)));
  if (!value.isArray()) return of(value);
  const array = value as ArrayValueObject;
  const isSingle = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isSingle ? of(first(value)) : array.mapValue(of);
}

/** What a single value is as a text. */
export function textOf(value: BaseValueObject): string {
  if (value.isNull() || value.isArray()) return '';
  const shown = String(value.getValue());
  return value.isBoolean() ? shown.toUpperCase() : shown;
}

/** The value itself, or the first of several. */
export function first(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? value) : value;
}
