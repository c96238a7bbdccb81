import { createRoot } from 'react-dom/client';
import { checkWorkbook } from '../check/checkWorkbook';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { startOffice } from '../excel/officeHost';
import { formLocator } from '../form/bindForm';
import { loadMessages } from '../messages/loadMessages';
import { vi } from '../messages/vi';
import { defaultPlan } from '../plan/defaultPlan';
import { success, type Outcome } from '../workbook/problem';
import { fileReader } from './files/fileReader';
import { firstLanguage, rememberLanguage } from './languageChoice';
import { formMaker } from './load/makeForm';
import { Pane } from './Pane';
import { workersFor } from './receive/workersFor';
import type { ReceiveServices } from './receive/reception';
import type { WorkbookServices } from './services';
import { browserStorage } from './storedChoice';
import { firstTheme, rememberTheme } from './theme/themeChoice';

/** Opens the pane: over Excel where there is one, over an explanation where not. */
async function open(place: HTMLElement): Promise<void> {
  const plan = defaultPlan;
  const storage = browserStorage();
  const office = await startOffice();
  const makeForm = formMaker(plan, async () => (await import('../xlsx/write/writeWorkbook')).writeWorkbook);
  const readFile = fileReader(plan, () => new Worker(new URL('./files/readFile.worker.ts', import.meta.url)));
  const receiving: ReceiveServices = {
    workers: workersFor(navigator.hardwareConcurrency),
    startChecker: () => new Worker(new URL('./receive/checkFile.worker.ts', import.meta.url)),
    startDesk: () => new Worker(new URL('./receive/desk.worker.ts', import.meta.url)),
  };
  const host: Outcome<WorkbookServices> = office.ok
    ? success({
        workbook: createExcelWorkbook(),
        locator: formLocator,
        check: (snapshot) => checkWorkbook(plan, snapshot),
        opening: office.value,
      })
    : office;
  const firstMessages = await loadMessages(firstLanguage(storage, office.ok ? office.value.language : '')).catch(
    () => vi,
  );
  createRoot(place).render(
    <Pane
      services={{ plan, makeForm, readFile, receiving, today: new Date() }}
      host={host}
      firstMessages={firstMessages}
      firstTheme={firstTheme(storage)}
      officeBackground={office.ok ? office.value.colors?.background : undefined}
      onLanguage={(language) => rememberLanguage(storage, language)}
      onTheme={(theme) => rememberTheme(storage, theme)}
    />,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
