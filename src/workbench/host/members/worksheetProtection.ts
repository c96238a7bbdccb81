import { sheetById } from '../hostContext';
import type { HostContext } from '../hostContext';
import { accessDenied } from '../hostError';
import { write } from '../hostObject';
import type { HostObject } from '../hostObject';

/** Protection without a password; what it allows besides typing into unlocked cells is not modelled. */
export function worksheetProtection(host: HostContext, sheetId: string): HostObject {
  const sheet = () => sheetById(host, sheetId, 'Worksheet.protection');
  return {
    className: 'WorksheetProtection',
    scalars: { Protected: { get: () => sheet().isProtected } },
    methods: {
      Protect: write(() => {
        if (sheet().isProtected) throw accessDenied('WorksheetProtection.protect');
        sheet().protect(true);
      }),
      Unprotect: write(() => sheet().protect(false)),
    },
  };
}
