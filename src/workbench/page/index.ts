import './page.css';
import { EmulatedHost } from '../host/emulatedHost';
import { readBlueprint } from '../import/readBlueprint';
import type { UniverGrid } from '../model/univer/univerGrid';
import { openDoor } from '../seams/door';
import { connectWeb } from '../seams/web';
import type { WorkbenchWindow } from '../seams/workbenchWindow';
import { setUpChooser } from './chooser';
import { guardLockedCells } from './gridProtection';
import { showInputMessages } from './inputMessage';
import { keepPickedWords } from './listPicks';
import { showNotice } from './notice';
import { revealSelection } from './revealSelection';
import { fetchSample, listSamples } from './samples';
import { openScreenGrid } from './screen';
import { driverOf } from './driver';
import type { DrivenWindow } from './driver';
import { readVietnameseTyping } from './vietnameseTyping';
import { words } from './words';

const FILE = 'file';
const PANE = 'taskpane.html';

await start();

async function start(): Promise<void> {
  const samples = await listSamples();
  const wanted = new URLSearchParams(location.search).get(FILE);
  const chosen = samples.find((sample) => sample.file === wanted)?.file;
  setUpChooser(element('workbooks', HTMLSelectElement), samples, chosen, (file) => {
    location.search = file === undefined ? '' : `?${FILE}=${encodeURIComponent(file)}`;
  });
  const grid = openScreenGrid(element('grid', HTMLElement));
  if (chosen !== undefined) await openSample(grid, chosen);
  guardLockedCells(grid, () => showNotice(words.locked));
  revealSelection(grid);
  readVietnameseTyping(grid);
  keepPickedWords(grid);
  showInputMessages(grid, element('message', HTMLElement));
  const host = new EmulatedHost(grid, { readFile: readBlueprint });
  (window as DrivenWindow).workbench = driverOf(host, grid);
  openPane(element('pane', HTMLIFrameElement), host);
}

/** Over http the pane finds an Excel for Windows, over https one for the web: the library allows no other choice. */
function openPane(frame: HTMLIFrameElement, host: EmulatedHost): void {
  const door = openDoor(host);
  if (location.protocol === 'https:') {
    connectWeb(frame, door, PANE);
  } else {
    (window as WorkbenchWindow).emulatedExcel = door;
    frame.src = PANE;
  }
}

async function openSample(grid: UniverGrid, file: string): Promise<void> {
  const outcome = await readBlueprint(await fetchSample(file));
  if (outcome.ok) grid.open(outcome.value);
  else showNotice(words.unreadable(file));
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}
