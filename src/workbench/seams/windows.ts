import type { HostDoor } from './door';

/** Numbers by which the Windows client calls the host. */
const EXECUTE_BATCH = 93;
const EVENTS_OF_BATCHES = 33;
const INTERNAL_ERROR = 5001;

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: unknown) => void;

/**
 * What the library finds at `window.external` inside Excel for Windows. Must be in place before office.js is loaded; works over http.
 */
export function windowsExternal(door: HostDoor): object {
  const handlers = new Map<number, EventHandler>();
  door.onMessages((messages) => {
    const entries = messages.map(({ messageCategory, messageType, targetId, message }) => [
      ...[messageCategory, messageType, targetId, message],
      ...[1, false],
    ]);
    handlers.get(EVENTS_OF_BATCHES)?.(EVENTS_OF_BATCHES, safeArray(entries));
  });
  return {
    GetContext: () => context(door),
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$emulated$$disableLogging$0',
    Execute(id: number, params: readonly unknown[], callback: Callback) {
      if (id === EXECUTE_BATCH) void executeBatch(door, params, callback);
      else setTimeout(() => callback(0), 0);
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: Callback) {
      handlers.set(id, handler);
      setTimeout(() => callback(0), 0);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      setTimeout(() => callback(0), 0);
    },
  };
}

async function executeBatch(door: HostDoor, params: readonly unknown[], callback: Callback): Promise<void> {
  const parts = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
  try {
    const answer = await door.process(String(parts[4]), Number(parts[6]));
    callback(safeArray([0, [200, [], answer]]));
  } catch {
    callback(safeArray([INTERNAL_ERROR]));
  }
}

/** The array of the component object model, which the library turns into a plain one. */
function safeArray(items: readonly unknown[]): object {
  const elements = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return {
    toArray: () => elements,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => elements.length - 1,
    getItem: (index: number) => elements[index],
  };
}

function context(door: HostDoor): object {
  return {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => 'vi-VN',
    GetAppType: () => 1,
    GetAppUILocale: () => 'vi-VN',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => true,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => 'emulated',
    GetDocUrl: () => door.documentUrl,
    GetHostFullVersion: () => '16.0.14332.20400',
    GetInitialDisplayMode: () => 0,
    GetInstanceId: () => 'emulated',
    GetOfficeThemeInfo: () => JSON.stringify(door.isDark ? dark : light),
    GetSettings: () => settings(door),
    GetSolutionRef: () => 'emulated',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => door.sets,
    GetTouchEnabled: () => false,
  };
}

/** Colours as numbers. */
const light = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};
const dark = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xffffff,
};

function settings(door: HostDoor): object {
  return {
    Read(keys: unknown[], values: unknown[]) {
      for (const [key, value] of door.readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      door.writeSettings(keys.map((key, index) => [key, values[index] ?? 'null']));
    },
  };
}
