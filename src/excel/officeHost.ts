import { type Outcome, failure, success } from '../workbook/problem';
import { type OnCommand, listenToRibbon } from './commands';

/** Set of Office.js members that Excel 2021 and later, and Excel on the web, provide. */
const neededSet = '1.14';

/** Opens the pane with the document, where the add-in is installed. The key is Office's own. */
const autoShow = 'Office.AutoShowTaskpaneWithDocument';

/** What surrounds the workbook: the program's language, and the document's settings. */
export interface OfficeHost {
  /** Language tag of the program's menus, for example `vi-VN`. */
  readonly language: string;
  readonly opensWithDocument: boolean;
  /** Kept in the document: takes effect for whoever opens it next, once it is saved. */
  setOpensWithDocument(opens: boolean): Promise<Outcome<undefined>>;
  /** What the ribbon's buttons ask for. */
  readonly onCommand: OnCommand;
}

/** Waits for Office; a problem where this is no Excel or one too old for the form. */
export async function startOffice(): Promise<Outcome<OfficeHost>> {
  if (typeof Office === 'undefined') return failure('host-failed', { code: 'OfficeMissing' });
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return failure('host-failed', { code: 'NotExcel' });
  const { context } = Office;
  if (!context.requirements.isSetSupported('ExcelApi', neededSet)) {
    return failure('host-too-old', { needed: `ExcelApi ${neededSet}` });
  }
  return success({
    language: context.displayLanguage,
    opensWithDocument: context.document.settings.get(autoShow) === true,
    onCommand: listenToRibbon(),
    setOpensWithDocument: (opens) => saveSetting(context.document.settings, opens),
  });
}

function saveSetting(settings: Office.Settings, opens: boolean): Promise<Outcome<undefined>> {
  if (opens) settings.set(autoShow, true);
  else settings.remove(autoShow);
  return new Promise((resolve) => {
    settings.saveAsync((result) => {
      const isSaved = result.status === Office.AsyncResultStatus.Succeeded;
      resolve(isSaved ? success(undefined) : failure('host-failed', { code: String(result.error.code) }));
    });
  });
}
