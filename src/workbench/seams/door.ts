import type { EmulatedHost } from '../host/emulatedHost';
import type { Batch, HostMessage } from '../host/protocol';

/** What a pane's window needs of the host in another window: texts only, so that no object belongs to two windows. */
export interface HostDoor {
  /** Requirement sets that the host claims, as JSON. A pane asks once. */
  sets: string;
  /** Whether Office is dark. Asked anew every few seconds by an Excel for Windows, never by one for the web. */
  isDark: boolean;
  readonly documentUrl: string;
  /** Settings stored with the document: keys and values as JSON. */
  readSettings(): [string, string][];
  /** Puts these settings in the place of those that are stored. */
  writeSettings(settings: readonly (readonly [string, string])[]): void;
  /** Answers a batch; both are JSON. */
  process(batch: string, flags: number): Promise<string>;
  /** Sends events to whoever came last. */
  onMessages(listener: (messages: readonly HostMessage[]) => void): void;
}

/** Excel 2021 as far as an add-in can ask: what the manifest requires, and no more. */
export const claimedSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

export function openDoor(host: EmulatedHost, sets: Readonly<Record<string, string>> = claimedSets): HostDoor {
  return {
    sets: JSON.stringify(sets),
    isDark: false,
    documentUrl: 'C:\\Workbook.xlsx',
    readSettings: () => [...host.context.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    writeSettings(settings) {
      host.context.settings.clear();
      for (const [key, value] of settings) host.context.settings.set(key, JSON.parse(value));
    },
    process: async (batch, flags) => JSON.stringify(await host.process(JSON.parse(batch) as Batch, flags)),
    onMessages: (listener) => void (host.onMessages = listener),
  };
}
