import { HostError } from './hostError';

/** A failure that is waiting to happen. */
export interface Fault {
  readonly code: string;
  /** `Range.Values` or `Workbook.InsertWorksheetsFromBase64`, as on the wire; absent: the next batch before it does anything. */
  readonly member?: string;
  /** The member does its work, and Excel says that it failed. */
  readonly afterEffect?: boolean;
}

/** Failures that a test has ordered. Each happens once, in the order in which they were ordered. */
export class Faults {
  readonly #waiting: Fault[] = [];

  order(fault: Fault): void {
    this.#waiting.push(fault);
  }

  /** Throws where a fault is due at this point. */
  strike(member: string | undefined, afterEffect: boolean): void {
    const index = this.#waiting.findIndex(
      (fault) => fault.member === member && (fault.afterEffect ?? false) === afterEffect,
    );
    const [fault] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (fault) throw new HostError(fault.code, `Ordered failure: ${fault.code}.`, member ?? '');
  }
}
