import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { formLocator } from '../../../src/form/bindForm';
import { messagesFor } from '../../../src/messages/messagesFor';
import type { Language } from '../../../src/messages/language';
import type { Messages } from '../../../src/messages/vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { Plan } from '../../../src/plan/schema';
import { Pane } from '../../../src/taskpane/Pane';
import type { OfficeColorSource } from '../../../src/taskpane/theme/useLook';
import type { ThemeChoice } from '../../../src/taskpane/theme/themeChoice';
import type { DocumentOpening, MakeForm, PlanChoice, ReadFile, WorkbookServices } from '../../../src/taskpane/services';
import { failure, success, type Outcome, type Problem } from '../../../src/workbook/problem';
import type { ReceiveServices } from '../../../src/taskpane/receive/reception';
import type { SheetInserter } from '../../../src/workbook/extraSheets';
import type { SpreadsheetProgram } from '../../../src/workbook/program';
import type { SelfCheck } from '../../../src/workbook/selfCheck';
import { templateOf } from '../../form/support/sampleForms';
import type { MemoryWorkbook } from './memoryWorkbook';
import { receivingHere } from './receiving';
import './patience';

// jsdom weighs every style rule for every element that is asked about: without rules a test is ten times as fast.
const styleless = createDOMRenderer(document, { unstable_filterCSSRule: () => false });
configure({ defaultHidden: true });

/** What Fluent, and the checker of accessibility, ask of a browser and jsdom does not have. */
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = ResizeObserverStub;
Element.prototype.scrollIntoView = () => {};
HTMLCanvasElement.prototype.getContext = () => null;
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

export const madeForm: MakeForm = (report) =>
  Promise.resolve({ file: new Uint8Array([1, 2, 3]), content: templateOf(new Map(), report) });

interface PaneOptions {
  readonly language?: Language;
  readonly messages?: Messages;
  readonly makeForm?: MakeForm;
  readonly readFile?: ReadFile;
  readonly receiving?: ReceiveServices;
  readonly check?: WorkbookServices['check'];
  readonly today?: Date;
  readonly opening?: DocumentOpening;
  readonly onCommand?: WorkbookServices['onCommand'];
  readonly program?: SpreadsheetProgram;
  readonly inserter?: SheetInserter;
  readonly selfCheck?: SelfCheck;
  readonly officeColors?: OfficeColorSource;
  readonly theme?: ThemeChoice;
  readonly plan?: Plan;
  readonly planChoice?: PlanChoice;
  onTheme?(theme: ThemeChoice): void;
  onLanguage?(language: Language): void;
}

/** Opens the pane over a workbook in memory, or over the reason why there is none. */
export function openPane(
  workbook: MemoryWorkbook | Problem,
  {
    language = 'vi',
    messages = messagesFor(language),
    makeForm = madeForm,
    readFile = () => Promise.resolve(failure('not-a-workbook')),
    receiving = receivingHere(() => failure('not-a-workbook')),
    check = (snapshot) => checkWorkbook(defaultPlan, snapshot),
    today = new Date(2026, 9, 1),
    opening,
    onCommand,
    program,
    inserter,
    selfCheck,
    officeColors,
    theme = 'auto',
    plan = defaultPlan,
    planChoice = { origin: 'built-in', isFleeting: false, changes: 0, choose: () => {} },
    onTheme = () => {},
    onLanguage = () => {},
  }: PaneOptions = {},
): RenderResult {
  const host: Outcome<WorkbookServices> =
    'code' in workbook
      ? { ok: false, problem: workbook }
      : success({
          workbook,
          locator: formLocator,
          check,
          ...(opening && { opening }),
          ...(onCommand && { onCommand }),
          ...(program && { program }),
          ...(inserter && { inserter }),
          ...(selfCheck && { selfCheck }),
        });
  return render(
    <RendererProvider renderer={styleless}>
      <Pane
        services={{ plan, planChoice, makeForm, readFile, receiving, today }}
        host={host}
        firstMessages={messages}
        firstTheme={theme}
        {...(officeColors && { officeColors })}
        onTheme={onTheme}
        onLanguage={onLanguage}
      />
    </RendererProvider>,
  );
}
