import type { BaseFigure, RatioTarget, Unit } from '../plan/schema';
import type { Lane, RowTask, Verdict } from '../rules/assessment';

/** A column heading: in full for the form, in short for the row that stays on the screen. */
export interface Heading {
  readonly full: string;
  readonly short: string;
}

/** What Excel shows beside a selected cell, and when it refuses a value. Excel's limits: 32, 255, 32 and 225 characters. */
export interface InputTexts {
  readonly promptTitle: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Every word of the workbook that is not in the plan. Dates are yyyy-mm-dd. */
export interface FormTexts {
  readonly head: {
    readonly authority: string;
    /** Unit in the head of a document: capitals. */
    unit(unit: Unit): string;
    readonly nation: string;
    readonly motto: string;
    title(title: string): string;
    period(year: number): string;
    source(source: string): string;
    sender(unit: Unit): string;
    receiver(office: string): string;
    deadline(day: string): string;
    readonly preparer: string;
    readonly phone: string;
    readonly signer: string;
    readonly asOf: string;
    readonly hint: string;
  };
  readonly headings: Readonly<
    Record<'number' | 'label' | 'unit' | 'entry' | 'denominator' | 'rate' | 'prior' | 'lane' | 'note' | 'task', Heading>
  > & {
    /** Heading above a milestone's columns. */
    milestone(year: number): string;
    target(year: number): Heading;
    verdict(year: number): Heading;
    lacking(year: number): Heading;
  };
  readonly sections: {
    readonly base: string;
    readonly definition: string;
    readonly indicators: string;
    group(id: string, label: string): string;
  };
  /** What levels and choices are counted in. */
  readonly levelUnit: string;
  readonly choiceUnit: string;
  readonly targets: {
    ratio(target: RatioTarget): string;
    level(level: number): string;
    choices(words: readonly string[]): string;
    readonly none: string;
  };
  /** Number format of a level, so that 2 reads as words. */
  readonly levelFormat: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly lanes: Readonly<Record<Lane | 'none', string>>;
  readonly tasks: Readonly<Record<RowTask, string>>;
  /** The status line: `ready`, or `blocked`, the parts whose number is not 0, and `hint`, one after the other. */
  readonly status: {
    readonly ready: string;
    readonly blocked: string;
    readonly parts: Readonly<
      Record<'correct' | 'fill' | 'explain', { readonly before: string; readonly after: string }>
    >;
    readonly hint: string;
  };
  readonly inputs: {
    count: InputTexts & { readonly numeratorTitle: string; prompt(definition: string): string };
    level(highest: number): InputTexts & { prompt(definition: string): string };
    choice: InputTexts & { prompt(definition: string): string };
    readonly prior: {
      readonly promptTitle: string;
      readonly countPrompt: string;
      readonly choicePrompt: string;
      readonly errorTitle: string;
      readonly countError: string;
      readonly choiceError: string;
    };
    note: { readonly promptTitle: string; prompt(minLength: number): string };
    asOf: { readonly promptTitle: string; readonly prompt: string };
  };
  readonly signature: {
    date(unit: Unit, year: number): string;
    readonly preparer: string;
    readonly onBehalf: string;
    readonly role: string;
    readonly preparerHow: string;
    readonly signerHow: string;
  };
  /** Page footer in Excel's codes. */
  readonly footer: string;
  readonly guide: GuideTexts;
  readonly data: {
    readonly warning: string;
  };
  readonly author: string;
  workbookTitle(formNumber: string, unit: Unit, year: number): string;
}

/** Words of the sheet that says how to fill in the form. */
export interface GuideTexts {
  readonly title: string;
  readonly stepsTitle: string;
  steps(deadline: string, minLength: number): readonly string[];
  readonly lanesTitle: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly verdictsTitle: string;
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'noTarget'>, string>>;
  readonly baseTitle: string;
  readonly indicatorsTitle: string;
  readonly number: string;
  readonly label: string;
  readonly definition: string;
  readonly targetAndPlan: string;
  readonly usedBy: string;
  readonly source: string;
  readonly sources: Readonly<Record<BaseFigure['definitionSource'], string>>;
  usedByLine(ids: readonly string[]): string;
  /** `reference`: section of the plan; absent for a target that the plan does not have. */
  targetLine(year: number, target: string, reference?: string): string;
  readonly sourcesNote: string;
}
