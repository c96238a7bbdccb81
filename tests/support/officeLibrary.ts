import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { NativeBridge } from '../../src/workbench/seams/bridge';

/** The parts of Microsoft's client library that a program without a pane can use. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Internals {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OSF: { _OfficeAppFactory: { getContext(): object } };
}

let script: Script | undefined;

/**
 * Loads the unmodified library into a window of its own, as often as wanted. `sets` are the requirement sets that the host claims:
 * the library itself refuses members above them.
 */
export function loadOfficeLibrary(bridge: NativeBridge, sets: Readonly<Record<string, string>>): OfficeLibrary {
  script ??= new Script(readFileSync(libraryPath(), 'utf8'), { filename: 'excel-web-16.00.js' });
  const window = createWindow(bridge);
  script.runInContext(window);
  const { Excel, Office, OfficeExtension, OSF } = window as unknown as OfficeLibrary & Internals;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // `Office.context` asks this for its value; office.js, which fills it in a pane, is not loaded here.
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported: isSetSupported(sets) } }) };
  return { Excel, Office, OfficeExtension };
}

function libraryPath(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
}

/** A window with no more than the library asks for, in which texts, errors and promises are those of the test. */
function createWindow(bridge: NativeBridge): object {
  const window: Record<string, unknown> = {
    ...{ Array, Date, Error, JSON, Object, Promise, TypeError },
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval },
    location: { href: 'https://localhost/', search: '', hash: '' },
    navigator: { userAgent: 'node', language: 'vi-VN' },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  window['window'] = window['self'] = window;
  return createContext(window);
}

function isSetSupported(sets: Readonly<Record<string, string>>): (name: string, version?: string) => boolean {
  return (name, version = '0') => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [claimedMajor = -1, claimedMinor = 0] = (sets[name] ?? '-1').split('.').map(Number);
    return claimedMajor > major || (claimedMajor === major && claimedMinor >= minor);
  };
}
