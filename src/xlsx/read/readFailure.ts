import { failure, type FileProblemCode, type Problem, type ProblemFacts } from '../../workbook/problem';
import type { ReadLimits } from './limits';
import type { OtherFormat } from './otherFormat';

/** Ends the reading of a file; caught in `readWorkbook`, which answers the problem. */
export class ReadFailure extends Error {
  readonly problem: Problem;

  constructor(code: FileProblemCode, facts?: ProblemFacts) {
    super(code);
    this.problem = failure(code, facts).problem;
  }
}

/** `part` names what is broken: a part of the package, or `zip` for the container. */
export function damaged(part: string): ReadFailure {
  return new ReadFailure('damaged', { part: part.slice(0, 80) });
}

export function tooLarge(what: keyof ReadLimits, limits: ReadLimits): ReadFailure {
  return new ReadFailure('too-large', { what, limit: limits[what] });
}

/** The text itself, where a cell could hold it. */
export function requireLength(text: string, limits: ReadLimits): string {
  if (text.length > limits.textLength) throw tooLarge('textLength', limits);
  return text;
}

export function otherFormat(format: OtherFormat): ReadFailure {
  return new ReadFailure('other-format', { format });
}

/** What a file can do without is left out where it is damaged; anything else that goes wrong still goes wrong. */
export function unlessDamaged<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadFailure && error.problem.code === 'damaged') return otherwise;
    throw error;
  }
}
