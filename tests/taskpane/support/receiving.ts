import type { CheckedForm } from '../../../src/check/checkedForm';
import type { Plan } from '../../../src/plan/schema';
import type { ReadWorker } from '../../../src/taskpane/files/fileReader';
import { checkedFile, type CheckAnswer, type CheckJob } from '../../../src/taskpane/receive/checkJob';
import { workbookBlob } from '../../../src/taskpane/receive/blobs';
import { consolidateInWorker } from '../../../src/taskpane/receive/consolidateInWorker';
import {
  consolidate,
  type ConsolidationAnswer,
  type ConsolidationJob,
} from '../../../src/taskpane/receive/consolidationJob';
import { Desk, type DeskWriters } from '../../../src/taskpane/receive/desk';
import { obey, type DeskAnswer, type DeskMessage } from '../../../src/taskpane/receive/deskCalls';
import type { Share } from '../../../src/taskpane/receive/fileMaker';
import type { ReceiveServices } from '../../../src/taskpane/receive/reception';
import type { Outcome } from '../../../src/workbook/problem';

/** A worker that lives in the same thread: what is sent there and back is copied as between threads. */
abstract class HereWorker<Told, Said> implements ReadWorker {
  onmessage: ReadWorker['onmessage'] = null;
  onerror: ReadWorker['onerror'] = null;
  isTerminated = false;

  constructor(starts = true) {
    setTimeout(() => (starts ? this.say({ type: 'started' } as Said) : this.fail()), 0);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  postMessage(message: unknown): void {
    setTimeout(() => this.isTerminated || this.hear(message as Told), 0);
  }

  protected say(data: Said): void {
    if (!this.isTerminated) this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent<Said>);
  }

  fail(): void {
    if (!this.isTerminated)
      this.onerror?.call(
        this as unknown as Worker,
        { message: 'failed', preventDefault: () => undefined } as ErrorEvent,
      );
  }

  protected abstract hear(message: Told): void;
}

/** What a file of this name is read as; `crash`: it brings the worker down, `hang`: it never ends. */
export type ReadHere = (name: string) => Outcome<CheckedForm> | 'crash' | 'hang';

export class CheckerHere extends HereWorker<CheckJob, CheckAnswer> {
  #plan: Plan | undefined;

  constructor(
    private readonly read: ReadHere,
    starts = true,
  ) {
    super(starts);
  }

  protected hear(message: CheckJob): void {
    if ('plan' in message) this.#plan = message.plan;
    else if (this.#plan) this.#check(this.#plan, message.name);
  }

  #check(plan: Plan, name: string): void {
    const outcome = this.read(name);
    if (outcome === 'crash') this.fail();
    else if (outcome !== 'hang') this.say({ type: 'checked', checked: checkedFile(plan, name, outcome) });
  }
}

export class ConsolidatorHere extends HereWorker<ConsolidationJob, ConsolidationAnswer> {
  protected hear(job: ConsolidationJob): void {
    void consolidate(job, ({ sheets }) => Promise.resolve(workbookBlob(new Uint8Array(sheets.length)))).then((made) =>
      this.say({ type: 'made', ...made }),
    );
  }
}

/** Writes nothing that could be opened, but as many bytes as there are sheets or files. */
const writersHere = (startConsolidator: () => ReadWorker): DeskWriters => ({
  workbook: ({ sheets }) => Promise.resolve(new Uint8Array(sheets.length)),
  zip: (files) => Promise.resolve(new Uint8Array(files.length)),
  consolidation: (job, stopped) => consolidateInWorker(startConsolidator, job, stopped),
});

export class DeskHere extends HereWorker<DeskMessage, DeskAnswer> {
  #desk: Desk | undefined;

  constructor(
    starts = true,
    private readonly startConsolidator: () => ReadWorker = () => new ConsolidatorHere(),
  ) {
    super(starts);
  }

  protected hear(message: DeskMessage): void {
    if ('plan' in message) {
      this.#desk = new Desk(message.plan, writersHere(this.startConsolidator));
      return;
    }
    if (!this.#desk) return;
    const { id } = message;
    const onProgress = (progress: Share) => {
      if (id !== undefined) this.say({ id, progress });
    };
    void obey(this.#desk, message, onProgress).then((value) => {
      if (id !== undefined) this.say({ id, value });
    });
  }
}

/** Everything as in the pane, in one thread. */
export function receivingHere(read: ReadHere, workers = 2): ReceiveServices {
  return { workers, startChecker: () => new CheckerHere(read), startDesk: () => new DeskHere() };
}
