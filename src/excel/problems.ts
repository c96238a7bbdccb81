import type { Problem } from '../workbook/problem';

/** Codes that only our own mistake can cause: never shown, always thrown on. */
const bugCodes: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'CannotRegisterEvent',
  'CannotUpdateReadOnlyProperty',
  'InvalidArgument',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'NotImplemented',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

/** Excel judges the file that it is handed by any code it likes, `InvalidArgument` and `GeneralException` among them. */
const insertion = /insertWorksheetsFromBase64$/i;
const opening = /(createWorkbook|createAndOpenWorkbook|WorkbookCreated\.open)$/i;

/** What Excel's refusal means to the pane; `undefined` where the error is a bug and has to be thrown on. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  const facts = { code: error.code };
  if (error.code === 'AccessDenied') return { code: 'access-denied', facts };
  if (error.code === 'InvalidOperationInCellEditMode') return { code: 'cell-edit-mode' };
  if (insertion.test(locationOf(error))) return { code: 'insert-failed', facts };
  if (opening.test(locationOf(error))) return { code: 'open-failed', facts };
  return bugCodes.has(error.code) ? undefined : { code: 'host-failed', facts };
}

/** Empty where a failure came from outside the batch: the typing promises more than the library keeps. */
function locationOf(error: OfficeExtension.Error): string {
  const debugInfo = error.debugInfo as OfficeExtension.DebugInfo | undefined;
  return debugInfo?.errorLocation ?? '';
}
