import type { CheckedForm } from '../check/checkedForm';
import type { FrameValues } from '../form/frame';
import type { Plan } from '../plan/schema';
import type { RawEntries, ReportContext } from '../rules/assessment';
import type { WorkbookContent } from '../workbook/content';
import type { WorkbookEditor } from '../workbook/edit';
import type { FormLocator, LiveWorkbook } from '../workbook/live';
import type { Outcome, Problem } from '../workbook/problem';
import type { SpreadsheetProgram } from '../workbook/program';
import type { SelfCheck } from '../workbook/selfCheck';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ReceiveServices } from './receive/reception';

/** A form as the file that is inserted, and as what should then stand in the workbook. */
export interface MadeForm {
  readonly file: Uint8Array;
  readonly content: WorkbookContent;
}

/** What a form is filled in with from the start, written as it is. */
export interface FormFilling {
  readonly entries: RawEntries;
  readonly frame: FrameValues;
  /** Text of the receipt. */
  readonly receipt: string;
}

/**
 * Makes the form of a unit and year, blank where nothing is given to fill in. `undefined` where the part of the program that writes files did
 * not load.
 */
export type MakeForm = (report: ReportContext, filling?: FormFilling) => Promise<MadeForm | undefined>;

/** Why a form was not loaded. */
export type LoadFailure = Problem | { readonly code: 'not-made' };

/** Whether the pane opens with the document; kept in the document, so that it takes effect once that is saved. */
export interface DocumentOpening {
  readonly opensWithDocument: boolean;
  setOpensWithDocument(opens: boolean): Promise<Outcome<undefined>>;
}

/**
 * Reads and judges a file that was picked, whatever it is, without keeping the pane busy. `undefined` where the part of the program that
 * reads files did not load.
 */
export type ReadFile = (file: Pick<File, 'size' | 'arrayBuffer'>) => Promise<Outcome<CheckedForm> | undefined>;

/** What the pane needs in order to work on the open workbook. */
export interface WorkbookServices {
  readonly workbook: LiveWorkbook & WorkbookEditor;
  readonly locator: FormLocator;
  readonly check: (snapshot: WorkbookSnapshot) => Outcome<CheckedForm>;
  readonly opening?: DocumentOpening;
  /** Calls the listener when a button of the ribbon asks for a task, until the returned function is called. */
  readonly onCommand?: (listener: (task: 'load' | 'check') => void) => () => void;
  /** Absent where the pane cannot open other workbooks. */
  readonly program?: SpreadsheetProgram;
  /** Absent where the pane is not over an Excel that could be tried. */
  readonly selfCheck?: SelfCheck;
}

/** The plan that the pane judges by, and the way to another. */
export interface PlanChoice {
  /** `unreadable`: an own plan was kept, but this version of the pane cannot read it, so the built-in one is used. */
  readonly origin: 'built-in' | 'own' | 'unreadable';
  /** The browser refused to keep the choice: it lasts until the pane is closed. */
  readonly isFleeting: boolean;
  /** How often another plan was chosen since the pane was opened. */
  readonly changes: number;
  /** Judges by this plan from now on and whenever the pane is opened; without one, by the built-in plan. */
  choose(plan: Plan | undefined): void;
}

/** What the pane needs with or without a workbook. */
export interface PaneServices {
  readonly plan: Plan;
  readonly planChoice: PlanChoice;
  readonly makeForm: MakeForm;
  readonly readFile: ReadFile;
  readonly receiving: ReceiveServices;
  readonly today: Date;
}
