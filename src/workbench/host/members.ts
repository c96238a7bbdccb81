import { HostError } from './hostError';
import type { HostObject, Method, Scalar } from './hostObject';

/** Looks up members by their names on the wire. A member that is not emulated fails loudly and is noted. */
export class Members {
  /** Every member that was asked for in vain, as `Class.Member`. */
  readonly unknown: string[] = [];

  scalar(object: HostObject, name: string): Scalar | undefined {
    return object.scalars?.[name];
  }

  /** The property's setter. */
  setter(object: HostObject, name: string): NonNullable<Scalar['set']> {
    return object.scalars?.[name]?.set ?? this.fail(object, `${name} (set)`);
  }

  method(object: HostObject, name: string): Method {
    return object.methods?.[name] ?? this.fail(object, name);
  }

  navigation(object: HostObject, name: string): HostObject | null {
    const navigate = object.navigations?.[name] ?? this.fail(object, name);
    return navigate();
  }

  item(object: HostObject, key: unknown): HostObject {
    const find = object.item ?? this.fail(object, 'getItem');
    return find(key);
  }

  fail(object: Pick<HostObject, 'className'>, name: string): never {
    const member = `${object.className}.${name}`;
    this.unknown.push(member);
    throw new HostError('ApiNotFound', `${member} is not emulated.`, member, 404);
  }
}
