import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel } from '@univerjs/data-validation';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { RuleStore, SheetRules } from './ruleStore';

/** Takes the conditional formats that are painted elsewhere, and answers the others. */
export type TakePainted = (
  sheetId: string,
  rules: readonly IConditionFormattingRule[],
) => readonly IConditionFormattingRule[];

/** Rules in the hands of the spreadsheet engine, which colours cells and refuses what a validation forbids. */
export class AppliedRules implements RuleStore {
  readonly #painted = new Map<string, readonly IConditionFormattingRule[]>();

  constructor(
    private readonly univer: Univer,
    private readonly unitId: string,
    private readonly takePainted: TakePainted,
  ) {}

  add(sheetId: string, { conditionalFormats, validations }: SheetRules): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    const target = { unitId: this.unitId, subUnitId: sheetId };
    const left = this.takePainted(sheetId, conditionalFormats);
    this.#painted.set(
      sheetId,
      conditionalFormats.filter((rule) => !left.includes(rule)),
    );
    // The engine puts each new rule in front of the others.
    [...left].reverse().forEach((rule) => {
      commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
    });
    if (validations.length > 0) {
      commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: validations });
    }
  }

  of(sheetId: string): SheetRules {
    const injector = this.univer.__getInjector();
    const applied = injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.unitId, sheetId) ?? [];
    return {
      conditionalFormats: [...(this.#painted.get(sheetId) ?? []), ...applied],
      validations: injector.get(DataValidationModel).getRules(this.unitId, sheetId),
    };
  }
}
