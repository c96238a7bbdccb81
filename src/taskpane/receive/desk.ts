import {
  consolidatedFigures,
  type ConsolidatedFigures,
  type ConsolidationInput,
} from '../../check/consolidation/figures';
import { unitMap, type UnitMap } from '../../check/consolidation/unitMap';
import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';
import { blobOf, workbookBlob } from './blobs';
import { findingsIn, type CheckedFile, type KeptFinding } from './checkJob';
import type { Consolidation, ConsolidationJob } from './consolidationJob';
import { correctionsOf, type Corrections, type PackedFile } from './corrections';
import type { Share } from './fileMaker';
import { deskTable, judged, type DeskTable, type Judged, type JudgeTerms } from './judging';
import { packed } from './packing';

/** What a file was taken in for. */
export type Shelf = 'received' | 'lastYear';

/** Writes files: handed in, so that the desk works without them. */
export interface DeskWriters {
  workbook(content: WorkbookContent): Promise<Uint8Array>;
  /** `between` is waited for before each file; what it rejects with ends the zip. */
  zip(files: readonly PackedFile[], between: () => Promise<void> | undefined): Promise<Uint8Array>;
  /** Ends at once when it is stopped, and then makes nothing. */
  consolidation(job: ConsolidationJob, stopped: AbortSignal): Promise<Consolidation | undefined>;
}

/** What takes long and can be ended: a file to be downloaded, or sheets for the open workbook. One of each may be made at a time. */
export type Making = 'file' | 'sheets';

/** A file for the office to keep or send. */
export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/** Sheets to be put into another workbook: as a file, and what they hold. */
export interface ConsolidatedSheets {
  readonly content: WorkbookContent;
  readonly file: Blob;
}

/** Where everything lies that was received. Judges it together and writes what comes of it, away from the pane. */
export class Desk {
  #shelves: Readonly<Record<Shelf, Map<string, CheckedFile>>> = { received: new Map(), lastYear: new Map() };
  #judged: Judged | undefined;
  /** Worked out when it is first asked for, and only once for all milestones. */
  #figures: ConsolidatedFigures | undefined;
  #stopping: Record<Making, AbortController> = { file: new AbortController(), sheets: new AbortController() };

  constructor(
    private readonly plan: Plan,
    private readonly writers: DeskWriters,
  ) {}

  take(checked: CheckedFile, shelf: Shelf = 'received'): void {
    this.#shelves[shelf].set(checked.report.file, checked);
  }

  clearLastYear(): void {
    this.#shelves.lastYear.clear();
  }

  /** Ends it at once: nothing comes of it. */
  stopMaking(what: Making): void {
    this.#stopping[what].abort();
  }

  clear(): void {
    this.stopMaking('file');
    this.stopMaking('sheets');
    this.#shelves.received.clear();
    this.#shelves.lastYear.clear();
    this.#judged = undefined;
    this.#figures = undefined;
  }

  judge(terms: JudgeTerms): DeskTable {
    this.#judged = judged(this.plan, terms, this.#reports('received'), this.#reports('lastYear'));
    this.#figures = undefined;
    return deskTable(this.plan, this.#judged);
  }

  /** How the units that count stand against one milestone. */
  map(milestone: number): UnitMap | undefined {
    const input = this.#input();
    if (!input) return undefined;
    this.#figures ??= consolidatedFigures(this.plan, input);
    return unitMap(this.plan, milestone, this.#figures.data);
  }

  findings(file: string): readonly KeptFinding[] {
    const checked = this.#shelves.received.get(file);
    return checked ? findingsIn(checked) : [];
  }

  /** What a unit is asked to correct, as text. Empty where it is nothing. */
  letter(file: string): string {
    return this.#corrections()?.letter(file) ?? '';
  }

  async correction(file: string): Promise<MadeFile | undefined> {
    const made = this.#corrections()?.workbook(file);
    return made && { name: made.name, file: workbookBlob(await this.writers.workbook(made.content)) };
  }

  /** Text and workbook of every unit that has something to correct, as one zip. */
  async corrections(onProgress: (share: Share) => void = () => undefined): Promise<MadeFile | undefined> {
    const files = this.#corrections()?.all() ?? [];
    if (files.length === 0) return undefined;
    const name = `phieu-chinh-sua-${this.#judged?.table.year ?? ''}.zip`;
    const zip = await packed(files, (...args) => this.writers.zip(...args), this.#begun('file'), onProgress);
    return zip && { name, file: blobOf(zip, 'application/zip') };
  }

  async consolidation(): Promise<MadeFile | undefined> {
    const made = await this.#consolidation('file', { charts: true, isContentWanted: false });
    return made && { name: `tong-hop-${this.#judged?.table.year ?? ''}.xlsx`, file: made.file };
  }

  /** The same for the open workbook; without its sheets of charts where those are not wanted. */
  async consolidatedSheets(charts: boolean): Promise<ConsolidatedSheets | undefined> {
    const made = await this.#consolidation('sheets', { charts, isContentWanted: true });
    return made?.content && { content: made.content, file: made.file };
  }

  #reports(shelf: Shelf): CheckedFile['report'][] {
    return [...this.#shelves[shelf].values()].map(({ report }) => report);
  }

  #corrections(): Corrections | undefined {
    return this.#judged && correctionsOf(this.plan, this.#judged.table, (file) => this.findings(file));
  }

  #input(): ConsolidationInput | undefined {
    if (!this.#judged) return undefined;
    const { table: received, selection, lastYear } = this.#judged;
    return { received, selection, ...(lastYear && { lastYear: lastYear.selection }) };
  }

  async #consolidation(
    what: Making,
    wanted: Pick<ConsolidationJob, 'charts' | 'isContentWanted'>,
  ): Promise<Consolidation | undefined> {
    const input = this.#input();
    return input && this.writers.consolidation({ plan: this.plan, input, ...wanted }, this.#begun(what));
  }

  #begun(what: Making): AbortSignal {
    this.#stopping[what] = new AbortController();
    return this.#stopping[what].signal;
  }
}
