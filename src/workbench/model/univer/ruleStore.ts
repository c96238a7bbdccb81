import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

export interface SheetRules {
  /** The strongest first. */
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
}

/** Where a book keeps the rules of its sheets: with a screen in the spreadsheet engine, which applies them; else just here. */
export interface RuleStore {
  add(sheetId: string, rules: SheetRules): void;
  of(sheetId: string): SheetRules;
}

/** Keeps rules without applying them: computing a form's conditional formats takes longer than all its formulas. */
export class UnappliedRules implements RuleStore {
  readonly #rules = new Map<string, SheetRules>();

  add(sheetId: string, rules: SheetRules): void {
    this.#rules.set(sheetId, rules);
  }

  of(sheetId: string): SheetRules {
    return this.#rules.get(sheetId) ?? { conditionalFormats: [], validations: [] };
  }
}
