import type { Faults } from './faults';
import type { HostContext } from './hostContext';
import { accessDenied } from './hostError';
import { isHostObject } from './hostObject';
import type { HostObject, Method } from './hostObject';
import type { Members } from './members';
import { ObjectPaths } from './objectPaths';
import { ActionType } from './protocol';
import type { Action, Batch } from './protocol';
import { Query, wireName } from './query';
import type { References } from './references';

/** What the run of a batch needs of the host. */
export interface BatchHost {
  readonly root: HostObject;
  readonly members: Members;
  readonly references: References;
  readonly faults: Faults;
  readonly context: HostContext;
  service(name: string): HostObject | undefined;
  settled(): Promise<void>;
  asAddIn<Result>(action: () => Result): Result;
}

/** Carries out the actions of one batch, one by one, and remembers what they were. */
export class BatchRun {
  /** Members that were called or set, as `Class.Member`. */
  readonly touched: string[] = [];
  isWrite = false;
  readonly #paths: ObjectPaths;
  readonly #query: Query;

  constructor(
    private readonly host: BatchHost,
    batch: Batch,
  ) {
    this.#query = new Query(host.members, host.references);
    this.#paths = new ObjectPaths(
      batch.ObjectPaths,
      host.root,
      (name) => host.service(name),
      host.members,
      host.references,
      (object, name, method, args) => this.#call(object, name, method, args),
    );
  }

  /** The value of the action's result. */
  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.#paths.resolve(action.ObjectPathId ?? 0);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#query.identity(object);
      case ActionType.query:
        await this.host.settled();
        return this.#answer(object, action);
      case ActionType.method:
        return this.#method(object, action);
      case ActionType.setProperty: {
        const [value] = await this.#paths.arguments(action.ArgumentInfo);
        await this.#set(object, action.Name ?? '', value);
        return null;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.#set(object, wireName(name), value);
        return null;
      default:
        return this.host.members.fail(object, `(action of type ${String(action.ActionType)})`);
    }
  }

  #answer(object: HostObject, { QueryInfo }: Action): unknown {
    const full = this.#query.run(object, QueryInfo ?? {});
    return object.className === 'Range' ? this.host.faults.answer(full) : full;
  }

  async #method(object: HostObject, { Name = '', ArgumentInfo }: Action): Promise<unknown> {
    if (Name === '_KeepReference' && object.isKept) {
      this.host.references.keep(object);
      return null;
    }
    const method = this.host.members.method(object, Name);
    // What is asked for by name and not on the way to an object may be a result of formulas.
    if (!method.isWrite) await this.host.settled();
    const result = await this.#call(object, Name, method, await this.#paths.arguments(ArgumentInfo));
    return isHostObject(result) ? null : (result ?? null);
  }

  /** Walking to an object waits for no calculation: deleting two hundred names one by one would else take as many. */
  #call(object: HostObject, name: string, method: Method, args: readonly unknown[]): Promise<unknown> {
    return this.#do(`${object.className}.${name}`, method.isWrite, () => method.call(args));
  }

  async #set(object: HostObject, name: string, value: unknown): Promise<void> {
    const set = this.host.members.setter(object, name);
    await this.#do(`${object.className}.${name}`, true, () => set(value));
  }

  async #do(member: string, isWrite: boolean, action: () => unknown): Promise<unknown> {
    this.touched.push(member);
    this.isWrite ||= isWrite;
    this.host.faults.strike(member, false);
    if (isWrite && this.host.context.quirks.isReadOnly) throw accessDenied(member);
    const result = await this.host.asAddIn(action);
    this.host.faults.strike(member, true);
    return result;
  }
}
