import type { HostDoor } from './door';

/** The workbench's window, in which the pane's frame finds the emulated Excel. */
export type WorkbenchWindow = Window & { emulatedExcel?: HostDoor };
