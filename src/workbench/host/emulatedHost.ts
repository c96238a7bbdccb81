import type { Grid } from '../model/grid';
import { CellEditing } from './cellEditing';
import { BatchRun } from './batchRun';
import type { BatchHost } from './batchRun';
import { EventRegistry } from './eventRegistry';
import type { HostContext } from './hostContext';
import { Faults } from './faults';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { Members } from './members';
import { officeService } from './members/officeServices';
import { workbookObject } from './members/workbook';
import type { ActionResult, Batch, BatchError, BatchResult, HostMessage } from './protocol';
import { References } from './references';

/** Flag of a batch that waits until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

export type HostOptions = Pick<HostContext, 'readFile'> &
  Partial<Pick<HostContext, 'locale' | 'quirks' | 'today' | 'openFile'>>;

/** One batch that was carried out: what it touched, as `Range.Values`, and whether it changed the workbook. */
export interface ProcessedBatch {
  readonly touched: readonly string[];
  readonly isWrite: boolean;
}

/** Excel, as far as Microsoft's client library can tell: answers its batches over a grid and sends it events. */
export class EmulatedHost implements BatchHost {
  /** Errors of the emulation itself. */
  readonly defects: unknown[] = [];
  readonly editing = new CellEditing();
  /** Milliseconds that each answer takes longer. */
  latency = 0;
  /** Where events go. */
  onMessages: (messages: readonly HostMessage[]) => void = () => undefined;
  /** Batches in order, without those in which the library only lets go of references. */
  readonly batches: ProcessedBatch[] = [];
  readonly members = new Members();
  readonly faults = new Faults();
  readonly references = new References();
  readonly context: HostContext;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly grid: Grid,
    options: HostOptions,
  ) {
    const events = new EventRegistry(grid, (messages) => this.onMessages(messages));
    const defaults = {
      locale: 'vi-VN',
      quirks: {},
      today: () => new Date(),
      openFile: () => undefined,
      calculationMode: 'Automatic',
    } as const;
    this.context = { ...defaults, ...options, grid, events, settings: new Map() };
  }

  get root(): HostObject {
    return workbookObject(this.context, this.references);
  }

  /** How often the add-in has waited for Excel. */
  get roundTrips(): number {
    return this.batches.length;
  }

  /** How many of the round trips changed the workbook. */
  get writes(): number {
    return this.batches.filter((batch) => batch.isWrite).length;
  }

  /** Members that were asked for and are not emulated, as `Class.Member`. */
  get unknown(): readonly string[] {
    return this.members.unknown;
  }

  /**
   * Carries out a batch after those before it. `flags` are the library's: one that may wait for the end of cell editing waits, and
   * holds up no other. Rejects where the emulation itself is at fault, and notes it in `defects`.
   */
  async process(batch: Batch, flags: number): Promise<BatchResult> {
    if (flags & DELAY_FOR_CELL_EDIT) await this.editing.ended();
    const result = this.#last.then(async () => {
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      return this.#run(batch);
    });
    this.#last = result.catch((error: unknown) => this.defects.push(error));
    return result;
  }

  service(name: string): HostObject | undefined {
    return officeService(name);
  }

  settled(): Promise<void> {
    return this.grid.settled();
  }

  asAddIn<Result>(action: () => Result): Result {
    return this.grid.asAddIn(action);
  }

  dispose(): void {
    this.context.events.dispose();
    this.grid.dispose();
  }

  /** Fails where the batch as a whole cannot be carried out now. */
  #refuse(): void {
    this.editing.check();
    this.faults.strike(undefined, false);
  }

  /** The failure of a batch that has done all its work. */
  #loseAnswer(): BatchError | undefined {
    try {
      this.faults.strike(undefined, true);
      return undefined;
    } catch (thrown) {
      return batchError(thrown, -1);
    }
  }

  async #run(batch: Batch): Promise<BatchResult> {
    const run = new BatchRun(this, batch);
    const results: ActionResult[] = [];
    let error: BatchError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === 0) this.#refuse();
        results.push({ ActionId: action.Id, Value: await run.perform(action) });
      } catch (thrown) {
        error = batchError(thrown, index);
        break;
      }
    }
    if (!run.touched.every((member) => member.includes('._Remove')) || run.touched.length === 0) {
      this.batches.push({ touched: run.touched, isWrite: run.isWrite });
    }
    const lost = error ? undefined : this.#loseAnswer();
    if (lost) return { Results: [], Error: lost, TraceIds: [] };
    const done = batch.Actions.slice(0, results.length);
    const traceIds = done.filter((action) => action.ActionType === 5).map((action) => action.Id);
    return { Results: results, ...(error ? { Error: error } : {}), TraceIds: traceIds };
  }
}

/** Anything but a refusal is a defect of the emulation and goes up. */
function batchError(thrown: unknown, index: number): BatchError {
  if (!(thrown instanceof HostError)) throw thrown;
  const { code, message, location, httpStatus } = thrown;
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatus };
}
