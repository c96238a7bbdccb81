import type { EmulatedHost } from '../host/emulatedHost';
import type { HostDoor } from '../seams/door';
import { type ExcelCondition, put } from './excelCondition';
import type { Grid } from '../model/grid';
import { personAt } from '../model/person';
import type { Person } from '../model/person';

/** The grid by sheet names and addresses, for the browser's console and for tests: a canvas has no elements to look for. */
export interface WorkbenchDriver extends Person {
  sheets(): { readonly name: string; readonly visibility: string; readonly isActive: boolean }[];
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  /** Turns Excel into what it is only now and then; what is not said stays as it is. */
  excelIs(condition: ExcelCondition): void;
  /** What the pane has asked of the host, and what went wrong in answering. */
  counts(): {
    readonly roundTrips: number;
    readonly writes: number;
    readonly unknown: readonly string[];
    readonly defects: readonly string[];
  };
}

export type DrivenWindow = Window & { workbench?: WorkbenchDriver };

export function driverOf(host: EmulatedHost, door: HostDoor, grid: Grid): WorkbenchDriver {
  return {
    ...personAt(grid, { locale: 'vi-VN', today: () => new Date() }),
    sheets: () =>
      grid.sheets.map(({ id, name, visibility }) => ({ name, visibility, isActive: id === grid.activeSheet.id })),
    settled: () => grid.settled(),
    excelIs: (condition) => put(host, door, condition),
    counts: () => ({
      roundTrips: host.roundTrips,
      writes: host.writes,
      unknown: host.unknown,
      defects: host.defects.map(String),
    }),
  };
}
