import { invalidReference } from './hostError';
import type { HostObject } from './hostObject';

/** Objects without a name of their own (ranges) that the library holds on to from one batch to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #count = 0;

  keep(object: HostObject): string {
    const id = this.idOf(object) ?? `reference-${String(++this.#count)}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw invalidReference('');
    return object;
  }

  release(id: unknown): void {
    this.#objects.delete(String(id));
  }

  releaseAll(): void {
    this.#objects.clear();
  }

  get count(): number {
    return this.#objects.size;
  }
}
