import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';

const formatOnly: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Tells when the formulas are up to date. Univer computes a moment after a change and says nothing in between, so this watches for
 * the changes that will make it compute, by the same test that its calculation controller applies.
 */
export class PendingCalculation {
  #isExpected = false;
  #isRunning = false;
  #waiting: (() => void)[] = [];
  readonly #watch: { dispose(): void };

  constructor(
    commands: ICommandService,
    private readonly dirty: IActiveDirtyManagerService,
  ) {
    this.#watch = commands.onCommandExecuted((command, options) => this.#note(command, options));
  }

  settled(): Promise<void> {
    if (!this.#isExpected && !this.#isRunning) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    this.#watch.dispose();
    this.#release();
  }

  #note(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#isExpected = false;
      this.#isRunning = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
      // A stopped calculation is one that starts again with what changed meanwhile.
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.#isRunning = false;
      if (!this.#isExpected) this.#release();
    } else if (this.#makesDirty(command, options)) {
      this.#isExpected = true;
    }
  }

  #makesDirty(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as ISetRangeValuesMutationParams).trigger;
    return options?.onlyLocal !== true && !formatOnly.includes(trigger);
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
