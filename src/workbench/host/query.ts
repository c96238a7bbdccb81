import type { HostObject } from './hostObject';
import type { Members } from './members';
import type { QueryInfo } from './protocol';
import type { References } from './references';

/** Answers what `load` asked for: names as in JavaScript, parts of other objects behind a slash. */
export class Query {
  constructor(
    private readonly members: Members,
    private readonly references: References,
  ) {}

  run(object: HostObject, { Select = [], Top, Skip = 0 }: QueryInfo): unknown {
    if (!object.items) return this.#properties(object, Select.length === 0 ? ['*'] : Select);
    const names = Select.map((name) => name.replace(/^items\/?/i, '')).map((name) => (name === '' ? '*' : name));
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { _Items: items.map((item) => this.#properties(item, names.length === 0 ? ['*'] : names)) };
  }

  /** What the library needs to name the object later. */
  identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  #properties(object: HostObject, names: readonly string[]): Record<string, unknown> {
    const answer = this.identity(object);
    const nested = new Map<string, string[]>();
    for (const name of names) {
      const [head = '', ...rest] = name.split('/');
      const member = wireName(head);
      const scalar = this.members.scalar(object, member);
      if (head === '*' || head === '$all') Object.assign(answer, allScalars(object));
      else if (scalar) answer[member] = scalar.get();
      else nested.set(member, [...(nested.get(member) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
    for (const [member, select] of nested) {
      const other = this.members.navigation(object, member);
      answer[member] = other && this.run(other, { Select: select });
    }
    return answer;
  }
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function allScalars(object: HostObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object.scalars ?? {}).map(([name, scalar]) => [name, scalar.get()]));
}
