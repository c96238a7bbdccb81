import { consolidationContent } from '../../check/consolidation/consolidationContent';
import { consolidatedFigures, type ConsolidatedFigures } from '../../check/consolidation/figures';
import { unitMap, type UnitMap } from '../../check/consolidation/unitMap';
import { consolidationTextsVi } from '../../messages/consolidationTexts.vi';
import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';
import { XLSX } from '../files/mediaTypes';
import { findingsIn, type CheckedFile, type KeptFinding } from './checkJob';
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
}

/** A file for the office to keep or send. A blob goes from thread to thread without being copied. */
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
  /** Worked out when it is first asked for, and only once for all that is asked. */
  #figures: ConsolidatedFigures | undefined;
  #stopping = new AbortController();

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

  /** Ends what takes long and can be ended: nothing comes of it. */
  stopMaking(): void {
    this.#stopping.abort();
  }

  clear(): void {
    this.stopMaking();
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
    const consolidated = this.#consolidated();
    return consolidated && unitMap(this.plan, milestone, consolidated.figures.data);
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
    return made && { name: made.name, file: await this.#workbook(made.content) };
  }

  /** Text and workbook of every unit that has something to correct, as one zip. */
  async corrections(onProgress: (share: Share) => void = () => undefined): Promise<MadeFile | undefined> {
    const files = this.#corrections()?.all() ?? [];
    if (files.length === 0) return undefined;
    const name = `phieu-chinh-sua-${this.#judged?.table.year ?? ''}.zip`;
    this.#stopping = new AbortController();
    const zip = await packed(files, (...args) => this.writers.zip(...args), this.#stopping.signal, onProgress);
    return zip && { name, file: blobOf(zip, 'application/zip') };
  }

  async consolidation(): Promise<MadeFile | undefined> {
    const content = this.#consolidation();
    if (!content) return undefined;
    return { name: `tong-hop-${this.#judged?.table.year ?? ''}.xlsx`, file: await this.#workbook(content) };
  }

  /** The same for the open workbook; without its sheets of charts where those are not wanted. */
  async consolidatedSheets(charts: boolean): Promise<ConsolidatedSheets | undefined> {
    const all = this.#consolidation();
    if (!all) return undefined;
    const content = charts ? all : { ...all, sheets: all.sheets.filter((sheet) => !sheet.charts) };
    return { content, file: await this.#workbook(content) };
  }

  #reports(shelf: Shelf): CheckedFile['report'][] {
    return [...this.#shelves[shelf].values()].map(({ report }) => report);
  }

  #corrections(): Corrections | undefined {
    return this.#judged && correctionsOf(this.plan, this.#judged.table, (file) => this.findings(file));
  }

  #consolidated() {
    if (!this.#judged) return undefined;
    const { table: received, selection, lastYear } = this.#judged;
    const input = { received, selection, ...(lastYear && { lastYear: lastYear.selection }) };
    this.#figures ??= consolidatedFigures(this.plan, input);
    return { input, figures: this.#figures };
  }

  #consolidation(): WorkbookContent | undefined {
    const consolidated = this.#consolidated();
    if (!consolidated) return undefined;
    return consolidationContent(this.plan, consolidated.input, consolidationTextsVi, consolidated.figures);
  }

  async #workbook(content: WorkbookContent): Promise<Blob> {
    return blobOf(await this.writers.workbook(content), XLSX);
  }
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([bytes.slice()], { type });
}
