import { EmulatedHost } from '../host/emulatedHost';
import { readBlueprint } from '../import/readBlueprint';
import type { UniverGrid } from '../model/univer/univerGrid';
import { openDoor } from '../seams/door';
import { connectWeb } from '../seams/web';
import type { WorkbenchWindow } from '../seams/workbenchWindow';
import { driverOf } from './driver';
import type { DrivenWindow } from './driver';
import { openInNewTab } from './handedFile';
import { showNotice } from './notice';
import { words } from './words';

const PANE = 'taskpane.html';

/**
 * Opens a pane over the workbook in the place of the one in `frame`, and answers how to close it: each workbook has its own, as in
 * Excel. Over http it finds an Excel for Windows, over https one for the web: the library allows no other choice.
 */
export function openPane(frame: HTMLIFrameElement, grid: UniverGrid): () => void {
  const openElsewhere = (bytes: Uint8Array) => {
    if (!openInNewTab(bytes)) showNotice(words.tabHeldBack);
  };
  const host = new EmulatedHost(grid, { readFile: readBlueprint, openFile: openElsewhere });
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute('src');
  frame.replaceWith(fresh);
  const door = openDoor(host);
  (window as DrivenWindow).workbench = driverOf(host, door, grid);
  let disconnect = () => {};
  if (location.protocol === 'https:') {
    disconnect = connectWeb(fresh, door, PANE);
  } else {
    (window as WorkbenchWindow).emulatedExcel = door;
    fresh.src = PANE;
  }
  return () => {
    disconnect();
    host.context.events.dispose();
  };
}
