import type { EmulatedHost } from '../host/emulatedHost';
import type { Grid } from '../model/grid';
import { personAt } from '../model/person';
import type { Person } from '../model/person';

/** The grid by sheet names and addresses, for the browser's console and for tests: a canvas has no elements to look for. */
export interface WorkbenchDriver extends Person {
  sheets(): { readonly name: string; readonly visibility: string; readonly isActive: boolean }[];
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  /** What the pane has asked of the host, and what went wrong in answering. */
  counts(): {
    readonly roundTrips: number;
    readonly writes: number;
    readonly unknown: readonly string[];
    readonly defects: readonly string[];
  };
}

export type DrivenWindow = Window & { workbench?: WorkbenchDriver };

export function driverOf(host: EmulatedHost, grid: Grid): WorkbenchDriver {
  return {
    ...personAt(grid, { locale: 'vi-VN', today: () => new Date() }),
    sheets: () =>
      grid.sheets.map(({ id, name, visibility }) => ({ name, visibility, isActive: id === grid.activeSheet.id })),
    settled: () => grid.settled(),
    counts: () => ({
      roundTrips: host.roundTrips,
      writes: host.writes,
      unknown: host.unknown,
      defects: host.defects.map(String),
    }),
  };
}
