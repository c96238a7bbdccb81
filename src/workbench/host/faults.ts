import { HostError } from './hostError';

/** Where something happens. */
interface Moment {
  /** `Range.Values` or `Workbook.InsertWorksheetsFromBase64`, as on the wire; absent: the next batch as a whole. */
  readonly member?: string;
  /** After the member, or the whole batch, has done its work: of a batch that fails then all answers are lost. */
  readonly afterEffect?: boolean;
}

/** A failure that is waiting to happen: the member says that it failed, whether it has done its work or not. */
export interface Fault extends Moment {
  readonly code: string;
}

/** Something else that is waiting to happen: somebody types, deletes a sheet. */
export interface Incident extends Moment {
  readonly happens: () => void;
}

/** An answer that comes without the cells that were asked for: `null` in the place of every grid. */
export interface Emptiness {
  readonly answersNothing: true;
}

/** Failures and incidents that a test has ordered. Each happens once, in the order in which they were ordered. */
export class Faults {
  /** The code with which every batch fails for as long as it stands here: the connection to Excel is lost. */
  outage: string | undefined;
  readonly #waiting: (Fault | Incident)[] = [];
  #emptyAnswers = 0;

  order(fault: Fault | Incident | Emptiness): void {
    if ('answersNothing' in fault) this.#emptyAnswers += 1;
    else this.#waiting.push(fault);
  }

  /** The answer to a question about a range, or what is left of it. */
  answer(full: unknown): unknown {
    if (this.#emptyAnswers === 0 || typeof full !== 'object' || full === null) return full;
    const fields = Object.entries(full);
    if (!fields.some(([, value]) => Array.isArray(value))) return full;
    this.#emptyAnswers -= 1;
    return Object.fromEntries(fields.map(([name, value]) => [name, Array.isArray(value) ? null : (value as unknown)]));
  }

  /** Nothing more happens of what was ordered. */
  cancel(): void {
    this.#waiting.length = 0;
    this.#emptyAnswers = 0;
  }

  /** Throws where a fault is due at this point. */
  strike(member: string | undefined, afterEffect: boolean): void {
    if (this.outage !== undefined && member === undefined && !afterEffect) throw ordered(this.outage, '');
    const index = this.#waiting.findIndex(
      (fault) => fault.member === member && (fault.afterEffect ?? false) === afterEffect,
    );
    const [fault] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (!fault) return;
    if ('happens' in fault) fault.happens();
    else throw ordered(fault.code, member ?? '');
  }
}

function ordered(code: string, location: string): HostError {
  return new HostError(code, `Ordered failure: ${code}.`, location);
}
