import { optionsArgument } from '../args';
import { sheetById } from '../hostContext';
import type { HostContext } from '../hostContext';
import { accessDenied } from '../hostError';
import { write } from '../hostObject';
import type { HostObject } from '../hostObject';

/** Protection without a password. Its options are kept; what they allow besides typing into unlocked cells is not modelled. */
export function worksheetProtection(host: HostContext, sheetId: string): HostObject {
  const sheet = () => sheetById(host, sheetId, 'Worksheet.protection');
  return {
    className: 'WorksheetProtection',
    scalars: {
      Options: { get: () => ({ ...nothingAllowed, ...sheet().protection }) },
      Protected: { get: () => sheet().protection !== undefined },
    },
    methods: {
      Protect: write((args) => {
        if (sheet().protection) throw accessDenied('WorksheetProtection.protect');
        sheet().protect({ ...nothingAllowed, ...optionsArgument(args, 0) });
      }),
      Unprotect: write(() => sheet().protect(undefined)),
    },
  };
}

const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
