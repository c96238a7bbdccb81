import './page.css';
import { readBlueprint } from '../import/readBlueprint';
import type { UniverGrid } from '../model/univer/univerGrid';
import { ask } from './ask';
import { watchForChanges } from './changes';
import { setUpChooser } from './chooser';
import { guardLockedCells } from './gridProtection';
import { handedFile } from './handedFile';
import { showInputMessages } from './inputMessage';
import { keepPickedWords } from './listPicks';
import { showNotice } from './notice';
import { openPane } from './openPane';
import { readOwnFile } from './ownFile';
import { letPaneBeResized } from './paneWidth';
import { revealSelection } from './revealSelection';
import { fetchSample, listSamples } from './samples';
import { saveFile } from './saveFile';
import { openScreenGrid } from './screen';
import { readVietnameseTyping } from './vietnameseTyping';
import { words } from './words';

const FILE = 'file';
const BLANK_NAME = 'so-tinh.xlsx';

await start();

async function start(): Promise<void> {
  const samples = await listSamples();
  const wanted = new URLSearchParams(location.search).get(FILE);
  const chosen = samples.find((sample) => sample.file === wanted)?.file;
  const grid = openScreenGrid(element('grid', HTMLElement));
  const changes = watchForChanges(grid);
  const mayLeave = async () => !changes.areUnsaved || (await ask(words.replace, words.replaceAnyway, words.stay));
  const chooser = setUpChooser(element('workbooks', HTMLSelectElement), samples, chosen, mayLeave, (file) => {
    location.search = file === undefined ? '' : `?${FILE}=${encodeURIComponent(file)}`;
  });
  if (chosen !== undefined) await openSample(grid, chosen);
  guardLockedCells(grid, () => showNotice(words.locked));
  revealSelection(grid);
  readVietnameseTyping(grid);
  keepPickedWords(grid);
  showInputMessages(grid, element('message', HTMLElement));
  letPaneBeResized(element('splitter', HTMLElement), element('pane-column', HTMLElement));
  let closePane = openPane(element('pane', HTMLIFrameElement), grid);
  let name = chosen ?? BLANK_NAME;
  void grid.settled().then(() => changes.forget());

  element('open', HTMLButtonElement).addEventListener('click', () => element('file', HTMLInputElement).click());
  element('file', HTMLInputElement).addEventListener('change', ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be picked again.
    input.value = '';
    if (file) void openOwn(file);
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void save());
  const handed = handedFile();
  if (handed) await openOwn(handed);

  async function openOwn(file: File): Promise<void> {
    const own = await readOwnFile(file);
    if (!own.ok) {
      showNotice(words.cannotOpen(file.name, own.reason));
      return;
    }
    if (!(await mayLeave())) return;
    closePane();
    grid.open(own.blueprint);
    await grid.settled();
    closePane = openPane(element('pane', HTMLIFrameElement), grid);
    changes.forget();
    name = file.name;
    chooser.showOwn(name);
    const lost = own.lost.map((part) => words.parts[part]);
    if (lost.length > 0) await ask(words.notCarried(lost.join(', ')), words.understood);
  }

  async function save(): Promise<void> {
    const { isSaved, sentence } = await saveFile(grid, name);
    if (isSaved) changes.forget();
    showNotice(sentence);
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
