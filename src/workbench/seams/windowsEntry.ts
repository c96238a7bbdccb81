import { windowsExternal } from './windows';
import type { WorkbenchWindow } from './workbenchWindow';

// Runs in the pane's frame before office.js. Without a workbench around it the pane finds no Excel, and says so.
const door = window.parent === window ? undefined : (window.parent as WorkbenchWindow).emulatedExcel;
if (door) {
  // Deprecated for pages; the client inside Excel for Windows knows no other way.
  const external = Reflect.get(window, 'external') as object;
  for (const [name, value] of Object.entries(windowsExternal(door))) {
    Object.defineProperty(external, name, { value, configurable: true });
  }
}
