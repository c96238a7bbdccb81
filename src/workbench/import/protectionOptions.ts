import type { SheetProtection } from 'hucre';
import type { ProtectionOptions } from '../model/grid';

/** What a protected sheet allows, in Office.js' words. hucre states every permission that the file grants. */
export function protectionOptions(protection: SheetProtection): ProtectionOptions {
  const { selectLockedCells = true, selectUnlockedCells = true } = protection;
  return {
    allowAutoFilter: protection.autoFilter ?? false,
    allowDeleteColumns: protection.deleteColumns ?? false,
    allowDeleteRows: protection.deleteRows ?? false,
    allowEditObjects: !(protection.objects ?? false),
    allowEditScenarios: !(protection.scenarios ?? false),
    allowFormatCells: protection.formatCells ?? false,
    allowFormatColumns: protection.formatColumns ?? false,
    allowFormatRows: protection.formatRows ?? false,
    allowInsertColumns: protection.insertColumns ?? false,
    allowInsertHyperlinks: protection.insertHyperlinks ?? false,
    allowInsertRows: protection.insertRows ?? false,
    allowPivotTables: protection.pivotTables ?? false,
    allowSort: protection.sort ?? false,
    selectionMode: selectLockedCells ? 'Normal' : selectUnlockedCells ? 'Unlocked' : 'None',
  };
}
