import { parseReference } from '../../../workbook/address';
import type { GridName } from '../../model/grid';
import { objectArgument, textArgument } from '../args';
import type { HostContext } from '../hostContext';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject } from '../hostObject';
import { namedItemObject } from './namedItem';

/** Names of the workbook's scope, or of one sheet's. */
export function namedItemCollection(host: HostContext, scope: string | undefined): HostObject {
  const names = () => host.grid.names.filter((name) => name.scope === scope);
  const find = (key: unknown) => names().find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  const item = (key: unknown) => {
    const name = find(key);
    return name ? namedItemObject(host, name) : null;
  };
  return {
    className: 'NamedItemCollection',
    items: () => names().map((name) => namedItemObject(host, name)),
    item: (key) => {
      const name = item(key);
      if (!name) throw itemNotFound('NamedItemCollection.getItem');
      return name;
    },
    methods: {
      Add: write((args) => {
        const name = textArgument(args, 0, 'NamedItemCollection.add');
        if (!isProperName(name)) throw invalidArgument('NamedItemCollection.add');
        if (find(name)) throw itemAlreadyExists('NamedItemCollection.add');
        const added: GridName = { name, refersTo: referred(args), ...(scope === undefined ? {} : { scope }) };
        host.grid.setName(added);
        return namedItemObject(host, added);
      }),
      GetCount: read(() => names().length),
      GetItemOrNullObject: read(([key]) => item(key)),
    },
  };
}

/** The second argument of `add`: a range, or a formula as text. */
function referred(args: readonly unknown[]): string {
  const range = objectArgument(args, 1)?.scalars?.['_Reference']?.get();
  const refersTo = typeof range === 'string' ? range : textArgument(args, 1, 'NamedItemCollection.add');
  const isReference = parseReference(refersTo) !== undefined;
  if (!isReference && !refersTo.startsWith('=')) throw invalidArgument('NamedItemCollection.add');
  return refersTo.replace(/^=/, '');
}

/** Letters, digits, dots and underscores, no digit in front, and nothing that reads as a cell. */
function isProperName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name) && name.length <= 255
  );
}
