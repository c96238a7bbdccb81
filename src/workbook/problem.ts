/** Values that a problem's sentence is made of. Texts from files are cut short by whoever makes the problem. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** Why bytes could not be read as one of our forms. */
export type FileProblemCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'legacy-xls'
  | 'other-format'
  | 'too-large'
  | 'damaged'
  | 'not-our-form'
  /** The file itself could not be opened: gone, a folder, no permission. */
  | 'cannot-open'
  /** Reading it took longer, or more memory, than any honest file does. */
  | 'too-costly';

/** Why the open workbook could not be read or changed. */
export type LiveProblemCode =
  | 'access-denied'
  /** The workbook as a whole cannot be changed: protected view, opened for reading, marked as final. */
  | 'read-only'
  /** Some of the cells may have been changed and could not be put back. */
  | 'half-changed'
  | 'cell-edit-mode'
  | 'sheet-gone'
  | 'insert-failed'
  /** The program did not open a file as a workbook of its own. */
  | 'open-failed'
  | 'form-incomplete'
  | 'form-present'
  | 'no-form'
  | 'host-too-old'
  | 'host-failed';

export type ProblemCode = FileProblemCode | LiveProblemCode;

/** An expected failure: a stable code and its facts. The sentence a person reads is made in messages/. */
export interface Problem {
  readonly code: ProblemCode;
  readonly facts?: ProblemFacts;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, facts?: ProblemFacts): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: facts ? { code, facts } : { code } };
}
