import type { Plan } from '../../plan/schema';
import type { ReadWorker } from '../files/fileReader';
import type { Problem } from '../../workbook/problem';
import { asError } from '../asError';
import type { CheckEnd } from './checkFiles';
import type { Shelf } from './desk';
import { remoteDesk, type RemoteDesk } from './deskCalls';
import { FileMaker } from './fileMaker';
import type { InsertedConsolidation, InsertionRun } from './insertConsolidation';
import { FileNames, type Found, type FoundFile } from './intakeFiles';
import type { DeskTable, JudgeTerms } from './judging';
import { takeFiles, type Progress } from './takeFiles';

/** More than any office has units; beyond it somebody dropped the wrong folder. */
export const MOST_FILES = 10_000;

/** The threads that files are received with. */
export interface ReceiveServices {
  /** How many files are checked at once. */
  readonly workers: number;
  startChecker(): ReadWorker;
  startDesk(): ReadWorker;
}

export interface ReceptionState {
  /** Files are being checked. */
  readonly progress?: Progress;
  /** They are being judged together. */
  readonly isJudging: boolean;
  readonly table?: DeskTable;
  readonly terms: JudgeTerms;
  /** The last reading was ended before all files were read. */
  readonly isStopped: boolean;
  /** Some files were left out, because there were too many. */
  readonly isCut: boolean;
  /** There was no file that might be a report in what was taken last. */
  readonly isNothing: boolean;
  /** What of it could not be read at all, by its path, and how many files were no workbooks. */
  readonly unread: readonly string[];
  readonly passedOver: number;
  /** What reads and judges files could not be fetched. */
  readonly isNotLoaded: boolean;
  readonly bug?: Error;
  /** What was put into the open workbook last. */
  readonly inserted?: InsertedConsolidation;
  readonly sheetWork: SheetWork;
}

/** What is done to the open workbook's sheets, or what became of it. */
export type SheetWork =
  | { readonly state: SheetDoing }
  | { readonly state: 'idle' | 'stopped' | 'not-made' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** `making`: the sheets are being made, and the workbook is not touched yet; `stopping`: Excel has to finish first. */
export type SheetDoing = 'making' | 'inserting' | 'stopping' | 'removing';

export function isSheetWorkOver(work: SheetWork): work is Exclude<SheetWork, { state: SheetDoing }> {
  return !['making', 'inserting', 'stopping', 'removing'].includes(work.state);
}

/** What was received, for as long as the pane is open: it outlives the view that shows it. */
export class Reception {
  #state: ReceptionState;
  #listeners = new Set<() => void>();
  #names = new FileNames();
  #lastYearNames = new FileNames();
  #files = new Map<string, File>();
  #stop: () => void = () => undefined;
  #stopSheets: () => void = () => undefined;
  #judging = 0;
  readonly desk: RemoteDesk;
  readonly maker = new FileMaker(() => this.desk.stopMaking('file'));

  constructor(
    readonly plan: Plan,
    private readonly services: ReceiveServices,
    private readonly today: string,
  ) {
    this.desk = remoteDesk(plan, () => services.startDesk());
    this.#state = this.#empty();
  }

  readonly state = (): ReceptionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes files in beside those that are here, once they are found. */
  readonly add = (found: Found | Promise<Found>, shelf: Shelf = 'received'): void => {
    if (this.#state.progress) return;
    this.#set({ isStopped: false, isNotLoaded: false, isCut: false, isNothing: false, unread: [], passedOver: 0 });
    this.#run(this.#take(Promise.resolve(found), shelf));
  };

  /** The file itself, to be opened. */
  file(name: string): File | undefined {
    return this.#files.get(name);
  }

  stop(): void {
    this.#stop();
  }

  /** Gives up everything, and says what there was. */
  leave(): readonly FoundFile[] {
    const files = [...this.#files].map(([path, file]) => ({ path, file }));
    this.clear();
    this.desk.close();
    return files;
  }

  clear(): void {
    this.#stop();
    if (this.#state.sheetWork.state === 'making') this.stopSheetWork();
    this.maker.clear();
    this.desk.clear();
    this.#names = new FileNames();
    this.#lastYearNames = new FileNames();
    this.#files = new Map();
    this.#judging += 1;
    // The sheets are in the workbook still.
    const { inserted, sheetWork } = this.#state;
    this.#state = { ...this.#empty(), ...(inserted && { inserted }), sheetWork };
    this.#set({});
  }

  /** Gives up last year's files. */
  dropLastYear(): void {
    this.#lastYearNames = new FileNames();
    this.desk.clearLastYear();
    this.#run(this.#judge());
  }

  /** Remembers what was put into the open workbook, so that it can be taken out again. */
  keepInserted(inserted: InsertedConsolidation | undefined): void {
    const { inserted: _, ...state } = this.#state;
    this.#state = state;
    this.#set(inserted ? { inserted } : {});
  }

  /** One thing at a time, whatever is looked at meanwhile. */
  workOnSheets(doing: 'making' | 'removing', what: (run: InsertionRun) => Promise<SheetWork>): void {
    if (!isSheetWorkOver(this.#state.sheetWork)) return;
    const stopping = new AbortController();
    this.#stopSheets = () => stopping.abort();
    this.#set({ sheetWork: { state: doing } });
    const onHandedOver = () => this.#set({ sheetWork: { state: 'inserting' } });
    this.#run(what({ stopped: stopping.signal, onHandedOver }).then((sheetWork) => this.#set({ sheetWork })));
  }

  /** What is being made ends at once; what Excel is at already comes out again when it has come to its end. */
  stopSheetWork(): void {
    const { state } = this.#state.sheetWork;
    if (state !== 'making' && state !== 'inserting') return;
    this.#stopSheets();
    if (state === 'making') this.desk.stopMaking('sheets');
    else this.#set({ sheetWork: { state: 'stopping' } });
  }

  /** Judges anew by other terms. */
  judge(terms: Partial<JudgeTerms>): void {
    this.#set({ terms: { ...this.#state.terms, ...terms } });
    this.#run(this.#judge());
  }

  /** Which file counts of those that a unit sent; of the others none is chosen any more. */
  choose(file: string, counts: boolean, others: readonly string[]): void {
    const use = this.#state.terms.use.filter((one) => one !== file && !others.includes(one));
    this.judge({ use: counts ? [...use, file] : use });
  }

  async #take(finding: Promise<Found>, shelf: Shelf): Promise<void> {
    const { workers } = this.services;
    const room = MOST_FILES - this.#files.size;
    const run = takeFiles(finding, {
      plan: this.plan,
      names: shelf === 'received' ? this.#names : this.#lastYearNames,
      workers,
      room,
      onFound: ({ files, unread, passedOver }) =>
        this.#set({
          isCut: files.length > room,
          isNothing: files.length === 0 && unread.length === 0,
          unread,
          passedOver,
        }),
      startChecker: () => this.services.startChecker(),
      onProgress: (progress) => this.#set({ progress }),
      onChecked: (file, checked) => {
        if (shelf === 'received') this.#files.set(file.name, file.file);
        this.desk.take(checked, shelf);
      },
    });
    this.#stop = () => run.stop();
    await this.#end(await run.ended);
  }

  async #end(end: CheckEnd): Promise<void> {
    this.#stop = () => undefined;
    const { progress: _, ...state } = this.#state;
    this.#state = state;
    this.#set({ isStopped: end === 'stopped', isNotLoaded: end === 'not-loaded' });
    if (this.#files.size > 0) await this.#judge();
  }

  async #judge(): Promise<void> {
    this.#judging += 1;
    const number = this.#judging;
    this.#set({ isJudging: true });
    const table = await this.desk.judge(this.#state.terms);
    if (number !== this.#judging) return;
    if (table) this.#set({ isJudging: false, table });
    else {
      this.clear();
      this.#set({ isNotLoaded: true });
    }
  }

  #run(work: Promise<void>): void {
    work.catch((error: unknown) => this.#set({ bug: asError(error) }));
  }

  #empty(): ReceptionState {
    const terms = { today: this.today, use: [], unready: false };
    return {
      isJudging: false,
      terms,
      isStopped: false,
      isCut: false,
      isNothing: false,
      unread: [],
      passedOver: 0,
      isNotLoaded: false,
      sheetWork: { state: 'idle' },
    };
  }

  #set(change: Partial<ReceptionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
