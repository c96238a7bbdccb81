import { HostError } from './hostError';

/** Whether the person is in the middle of typing into a cell, when Excel answers no batch. */
export class CellEditing {
  #isOn = false;
  #waiting: (() => void)[] = [];

  begin(): void {
    this.#isOn = true;
  }

  end(): void {
    this.#isOn = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  ended(): Promise<void> {
    return this.#isOn ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  check(): void {
    if (!this.#isOn) return;
    throw new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      '',
    );
  }
}
