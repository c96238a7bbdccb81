import type { HostContext } from '../hostContext';
import { nothing, read, write } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { References } from '../references';
import { applicationObject } from './application';
import { createdWorkbook } from './createdWorkbook';
import { insertWorksheets } from './insertWorksheets';
import { namedItemCollection } from './namedItems';
import { rangeObject } from './range';
import { settingCollection } from './settings';
import { worksheetCollection } from './worksheets';

export function workbookObject(host: HostContext, references: References): HostObject {
  return {
    className: 'Workbook',
    scalars: {
      Name: { get: () => 'Workbook.xlsx' },
      ReadOnly: { get: () => host.quirks.isReadOnly ?? false },
    },
    navigations: {
      Application: () => applicationObject(host),
      Names: () => namedItemCollection(host, undefined),
      Settings: () => settingCollection(host),
      Worksheets: () => worksheetCollection(host),
      _Runtime: () => runtimeObject(host),
    },
    methods: {
      GetActiveCell: read(() => {
        const { sheet, range } = host.grid.selection;
        return rangeObject(host, sheet.id, { ...range, lastRow: range.row, lastColumn: range.column });
      }),
      GetSelectedRange: read(() => rangeObject(host, host.grid.selection.sheet.id, host.grid.selection.range)),
      // As the library asks on the web, of a root object of its own.
      CreateAndOpenWorkbook: read(async (args) => {
        const created = await createdWorkbook(host, args, 'WacWorkbook.createAndOpenWorkbook');
        return created.methods?.['Open']?.call([]);
      }),
      InsertWorksheetsFromBase64: write((args) => insertWorksheets(host, args)),
      _RemoveReference: read(([id]) => references.release(id)),
      _RemoveAllReferences: read(() => references.releaseAll()),
      _SetOsfControlContainerReadyForCustomFunctions: nothing,
    },
  };
}

/** Of `RequestContext.runtime`. */
function runtimeObject(host: HostContext): HostObject {
  return {
    className: 'Runtime',
    scalars: {
      EnableEvents: { get: () => host.events.isEnabled, set: (value) => void (host.events.isEnabled = value === true) },
    },
  };
}
