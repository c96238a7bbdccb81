import { createRoot } from 'react-dom/client';
import { checkWorkbook } from '../check/checkWorkbook';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { startOffice } from '../excel/officeHost';
import { formLocator } from '../form/bindForm';
import { loadMessages } from '../messages/loadMessages';
import { vi } from '../messages/vi';
import { defaultPlan } from '../plan/defaultPlan';
import { failure, success, type Outcome } from '../workbook/problem';
import type { SelfCheck } from '../workbook/selfCheck';
import { fileReader } from './files/fileReader';
import { firstLanguage, rememberLanguage } from './languageChoice';
import { formMaker, type LoadWriter } from './load/makeForm';
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
  const loadWriter = async () => (await import('../xlsx/write/writeWorkbook')).writeWorkbook;
  const makeForm = formMaker(plan, loadWriter);
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
        onCommand: office.value.onCommand,
        selfCheck: fetchedSelfCheck(loadWriter),
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

/** The self-check, which is fetched when it is run for the first time. */
function fetchedSelfCheck(loadWriter: LoadWriter): SelfCheck {
  return {
    async run(onStep) {
      const parts = await Promise.all([import('../excel/selfCheck/selfCheck'), loadWriter()]).catch(() => undefined);
      if (!parts) return failure('host-failed', { code: 'ProgramMissing' });
      const [{ createSelfCheck }, write] = parts;
      return createSelfCheck(async (content) => write(content)).run(onStep);
    },
  };
}

const root = document.getElementById('root');
if (root) void open(root);
