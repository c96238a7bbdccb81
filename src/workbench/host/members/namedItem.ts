import { parseReference } from '../../../workbook/address';
import type { GridName } from '../../model/grid';
import { findSheet, sheetById } from '../hostContext';
import type { HostContext } from '../hostContext';
import { invalidArgument, invalidOperation } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject } from '../hostObject';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

export function namedItemObject(host: HostContext, { name, scope }: GridName): HostObject {
  const current = () => {
    const found = host.grid.names.find((other) => other.name === name && other.scope === scope);
    if (!found) throw invalidOperation('NamedItem.name');
    return found;
  };
  const range = () => {
    const reference = parseReference(current().refersTo);
    const sheet = reference && findSheet(host, reference.sheet);
    return reference && sheet ? rangeObject(host, sheet.id, reference) : null;
  };
  return {
    className: 'NamedItem',
    identity: { Name: name, _Id: name },
    scalars: {
      Name: { get: () => name },
      Comment: { get: () => '' },
      Formula: {
        get: () => `=${current().refersTo}`,
        set: (formula) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
          host.grid.setName({ ...current(), refersTo: formula.slice(1) });
        },
      },
      Scope: { get: () => (scope === undefined ? 'Workbook' : 'Worksheet') },
      Type: { get: () => nameType(current().refersTo) },
      Value: { get: () => (nameType(current().refersTo) === 'Error' ? '#REF!' : current().refersTo) },
      Visible: { get: () => true },
    },
    navigations: {
      Worksheet: () => {
        if (scope === undefined) throw invalidOperation('NamedItem.worksheet');
        return worksheetObject(host, sheetById(host, scope, 'NamedItem.worksheet').id);
      },
      WorksheetOrNullObject: () => (scope === undefined ? null : worksheetObject(host, scope)),
    },
    methods: {
      Delete: write(() => host.grid.removeName(current())),
      GetRange: read(() => range() ?? refuse()),
      GetRangeOrNullObject: read(range),
    },
  };
}

function refuse(): never {
  throw invalidOperation('NamedItem.getRange');
}

/** `Excel.NamedItemType`, as far as forms need it. */
function nameType(refersTo: string): string {
  if (refersTo.includes('#REF!')) return 'Error';
  if (parseReference(refersTo)) return 'Range';
  if (/^-?\d+(?:\.\d+)?$/.test(refersTo)) return refersTo.includes('.') ? 'Double' : 'Integer';
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return 'Boolean';
  return refersTo.startsWith('"') ? 'String' : 'Range';
}
