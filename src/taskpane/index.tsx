import { createRoot } from 'react-dom/client';
import { checkWorkbook } from '../check/checkWorkbook';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { officeColors, whenColorsMayHaveChanged } from '../excel/officeColors';
import { startOffice } from '../excel/officeHost';
import { openFile } from '../excel/openFile';
import { formLocator } from '../form/bindForm';
import { loadMessages } from '../messages/loadMessages';
import { vi } from '../messages/vi';
import { defaultPlan } from '../plan/defaultPlan';
import type { Plan } from '../plan/schema';
import { failure, success, type Outcome } from '../workbook/problem';
import type { SelfCheck } from '../workbook/selfCheck';
import { fileReader } from './files/fileReader';
import { firstLanguage, rememberLanguage } from './languageChoice';
import { formMaker, type LoadWriter } from './load/makeForm';
import { firstPlan, keepPlan } from './ownPlan';
import { Pane } from './Pane';
import type { ReceiveServices } from './receive/reception';
import { workersFor } from './receive/workersFor';
import type { PlanChoice, WorkbookServices } from './services';
import { browserStorage } from './storedChoice';
import { firstTheme, rememberTheme } from './theme/themeChoice';

/** Opens the pane: over Excel where there is one, over an explanation where not. */
async function open(place: HTMLElement): Promise<void> {
  const storage = browserStorage();
  const office = await startOffice();
  const excel = office.ok ? success({ host: office.value, workbook: createExcelWorkbook() }) : office;
  const loadWriter = async () => (await import('../xlsx/write/writeWorkbook')).writeWorkbook;
  const firstMessages = await loadMessages(firstLanguage(storage, office.ok ? office.value.language : '')).catch(
    () => vi,
  );
  const receiving: ReceiveServices = {
    workers: workersFor(navigator.hardwareConcurrency),
    startChecker: () => new Worker(new URL('./receive/checkFile.worker.ts', import.meta.url)),
    startDesk: () => new Worker(new URL('./receive/desk.worker.ts', import.meta.url)),
  };
  const root = createRoot(place);

  function hostFor(plan: Plan): Outcome<WorkbookServices> {
    if (!excel.ok) return excel;
    const { host, workbook } = excel.value;
    return success({
      workbook,
      locator: formLocator,
      check: (snapshot) => checkWorkbook(plan, snapshot),
      opening: host,
      onCommand: host.onCommand,
      program: { openFile },
      selfCheck: fetchedSelfCheck(loadWriter),
    });
  }

  function show(plan: Plan, state: Omit<PlanChoice, 'choose'>): void {
    const planChoice: PlanChoice = {
      ...state,
      choose(chosen) {
        const isFleeting = !keepPlan(storage, chosen);
        show(chosen ?? defaultPlan, { origin: chosen ? 'own' : 'built-in', isFleeting, changes: state.changes + 1 });
      },
    };
    const makeForm = formMaker(plan, loadWriter);
    const readFile = fileReader(plan, () => new Worker(new URL('./files/readFile.worker.ts', import.meta.url)));
    root.render(
      <Pane
        services={{ plan, planChoice, makeForm, readFile, receiving, today: new Date() }}
        host={hostFor(plan)}
        firstMessages={firstMessages}
        firstTheme={firstTheme(storage)}
        {...(office.ok && { officeColors: { now: officeColors, whenToLook: whenColorsMayHaveChanged } })}
        onLanguage={(language) => rememberLanguage(storage, language)}
        onTheme={(theme) => rememberTheme(storage, theme)}
      />,
    );
  }

  const { plan, origin } = await firstPlan(storage);
  show(plan, { origin, isFleeting: false, changes: 0 });
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
