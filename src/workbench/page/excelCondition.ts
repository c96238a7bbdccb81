import type { EmulatedHost } from '../host/emulatedHost';
import { claimedSets, type HostDoor } from '../seams/door';

/** What Excel may be like, on a bad day and otherwise. */
export interface ExcelCondition {
  /** Milliseconds that each answer takes longer. */
  readonly latency?: number;
  /** The code with which it refuses whatever it is asked; `null`: it answers. */
  readonly outage?: string | null;
  /** A cell is being typed into. */
  readonly isEditing?: boolean;
  /** The workbook is open for reading only. */
  readonly isReadOnly?: boolean;
  /** Version of ExcelApi that it claims to a pane that opens from now on. */
  readonly api?: string;
  /** The colours of Office. */
  readonly isDark?: boolean;
}

export function put(host: EmulatedHost, door: HostDoor, condition: ExcelCondition): void {
  const { latency, outage, isEditing, isReadOnly, api, isDark } = condition;
  if (latency !== undefined) host.latency = latency;
  if (outage !== undefined) host.faults.outage = outage ?? undefined;
  if (isEditing === true) host.editing.begin();
  if (isEditing === false) host.editing.end();
  if (isReadOnly !== undefined) host.context.quirks = { ...host.context.quirks, isReadOnly };
  if (api !== undefined) door.sets = JSON.stringify({ ...claimedSets, ExcelApi: api });
  if (isDark !== undefined) door.isDark = isDark;
}
