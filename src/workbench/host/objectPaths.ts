import { HostError } from './hostError';
import { isHostObject } from './hostObject';
import type { HostObject, Method } from './hostObject';
import type { Members } from './members';
import { ObjectPathType } from './protocol';
import type { ArgumentInfo, Batch, ObjectPath } from './protocol';
import type { References } from './references';

/** Finds the objects of one batch by their paths. Each path is walked once, whatever it does on its way (`add` creates). */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly root: HostObject,
    private readonly services: (name: string) => HostObject | undefined,
    private readonly members: Members,
    private readonly references: References,
    private readonly call: (object: HostObject, name: string, method: Method, args: readonly unknown[]) => unknown,
  ) {}

  /** `null` for a null object and for everything that hangs on one. */
  async resolve(id: number): Promise<HostObject | null> {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${String(id)}.`, '');
    const object = await this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with the objects in the place of their paths' ids. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = [...(info?.Arguments ?? [])];
    const ids = info?.ReferencedObjectPathIds ?? [];
    for (const [index, id] of ids.entries()) {
      if (typeof id === 'number' && id > 0) values[index] = await this.resolve(id);
    }
    return values;
  }

  async #walk(path: ObjectPath): Promise<HostObject | null> {
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : this.root;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.root;
      case ObjectPathType.newObject:
        return this.services(path.Name) ?? this.members.fail({ className: 'new' }, path.Name);
      case ObjectPathType.method: {
        const args = await this.arguments(path.ArgumentInfo);
        const result = await this.call(parent, path.Name, this.members.method(parent, path.Name), args);
        return isHostObject(result) ? result : null;
      }
      case ObjectPathType.property:
        return this.members.navigation(parent, path.Name);
      case ObjectPathType.indexer:
        return this.members.item(parent, (await this.arguments(path.ArgumentInfo))[0]);
      case ObjectPathType.referenceId:
        return this.references.get(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.members.fail(parent, `(object path of type ${String(path.ObjectPathType)})`);
    }
  }
}
