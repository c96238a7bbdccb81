export type ProtectionOptions = Excel.WorksheetProtectionOptions;

/** What a protected sheet still allows; `undefined` where it is not protected, or not there. */
export function queueProtection(sheet: Excel.Worksheet): () => ProtectionOptions | undefined {
  sheet.protection.load('protected,options');
  return () => optionsOf(sheet);
}

function optionsOf(sheet: Excel.Worksheet): ProtectionOptions | undefined {
  return !sheet.isNullObject && sheet.protection.protected ? sheet.protection.options : undefined;
}
