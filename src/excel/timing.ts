/** Waiting times in milliseconds; tests shorten them. */
export interface Timing {
  /** Quiet time after the last change before the pane is told. */
  readonly settle: number;
  /** Longest that steady changes may keep the pane waiting. */
  readonly patience: number;
  /** Pauses between tries while a cell is being edited. */
  readonly editPauses: readonly number[];
}

export const usualTiming: Timing = { settle: 250, patience: 1500, editPauses: [200, 400, 800] };

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
