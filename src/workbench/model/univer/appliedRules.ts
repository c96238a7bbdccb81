import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel } from '@univerjs/data-validation';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { RuleStore, SheetRules } from './ruleStore';

/** Rules in the hands of the spreadsheet engine, which colours cells and refuses what a validation forbids. */
export class AppliedRules implements RuleStore {
  constructor(
    private readonly univer: Univer,
    private readonly unitId: string,
  ) {}

  add(sheetId: string, { conditionalFormats, validations }: SheetRules): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    const target = { unitId: this.unitId, subUnitId: sheetId };
    // The engine puts each new rule in front of the others.
    [...conditionalFormats].reverse().forEach((rule) => {
      commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
    });
    if (validations.length > 0)
      commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: validations });
  }

  of(sheetId: string): SheetRules {
    const injector = this.univer.__getInjector();
    return {
      conditionalFormats: injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.unitId, sheetId) ?? [],
      validations: injector.get(DataValidationModel).getRules(this.unitId, sheetId),
    };
  }
}
