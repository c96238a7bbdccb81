import { HostError } from './hostError';

/** Where something happens. */
interface Moment {
  /** `Range.Values` or `Workbook.InsertWorksheetsFromBase64`, as on the wire; absent: the next batch before it does anything. */
  readonly member?: string;
  /** After the member has done its work. */
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

/** Failures and incidents that a test has ordered. Each happens once, in the order in which they were ordered. */
export class Faults {
  readonly #waiting: (Fault | Incident)[] = [];

  order(fault: Fault | Incident): void {
    this.#waiting.push(fault);
  }

  /** Nothing more happens of what was ordered. */
  cancel(): void {
    this.#waiting.length = 0;
  }

  /** Throws where a fault is due at this point. */
  strike(member: string | undefined, afterEffect: boolean): void {
    const index = this.#waiting.findIndex(
      (fault) => fault.member === member && (fault.afterEffect ?? false) === afterEffect,
    );
    const [fault] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (!fault) return;
    if ('happens' in fault) fault.happens();
    else throw new HostError(fault.code, `Ordered failure: ${fault.code}.`, member ?? '');
  }
}
