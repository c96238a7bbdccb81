import { consolidationContent } from '../../check/consolidation/consolidationContent';
import { selectFiles, type Selection } from '../../check/consolidation/selection';
import { correctionContent } from '../../check/correction/correctionContent';
import { correctionSheet, type CorrectionSheet } from '../../check/correction/items';
import { correctionFileName } from '../../check/correction/fileName';
import { correctionLetter } from '../../check/correction/letter';
import { correctionRequest, type CorrectionRequest } from '../../check/correction/request';
import { receivedTable, type ReceivedTable } from '../../check/received';
import { distinctNames } from '../../check/asciiName';
import { consolidationTextsVi } from '../../messages/consolidationTexts.vi';
import { correctionTextsVi } from '../../messages/correctionTexts.vi';
import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';
import { XLSX } from '../files/mediaTypes';
import { findingsIn, type CheckedFile, type KeptFinding } from './checkJob';
import { deskRows, type DeskRow } from './deskRows';

export interface DeskTable extends Omit<ReceivedTable, 'files' | 'units'> {
  readonly rows: readonly DeskRow[];
  /** How many units report, and how many forms are in the sums. */
  readonly units: number;
  readonly counted: number;
  /** Last year's files, where there are any: how many, how many units reported then, and how many forms are compared with. */
  readonly lastYear?: {
    readonly year: number;
    readonly files: number;
    readonly units: number;
    readonly counted: number;
  };
}

/** What a file was taken in for. */
export type Shelf = 'received' | 'lastYear';

export interface JudgeTerms {
  readonly today: string;
  readonly year?: number;
  /** Files that count whatever else was received of their unit. */
  readonly use: readonly string[];
  readonly unready: boolean;
}

/** Writes files: handed in, so that the desk works without them. */
export interface DeskWriters {
  workbook(content: WorkbookContent): Promise<Uint8Array>;
  zip(
    files: readonly ({ readonly name: string } & ({ readonly text: string } | { workbook(): WorkbookContent }))[],
  ): Promise<Uint8Array>;
}

/** A file for the office to keep or send. A blob goes from thread to thread without being copied. */
export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/** Where everything lies that was received: judges it together, and writes what comes of it. Works away from the pane. */
export class Desk {
  #files = new Map<string, CheckedFile>();
  #lastYear = new Map<string, CheckedFile>();
  #table: ReceivedTable | undefined;
  #selection: Selection | undefined;
  #before: Selection | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly writers: DeskWriters,
  ) {}

  take(checked: CheckedFile, shelf: Shelf = 'received'): void {
    (shelf === 'received' ? this.#files : this.#lastYear).set(checked.report.file, checked);
  }

  clearLastYear(): void {
    this.#lastYear.clear();
  }

  clear(): void {
    this.#files.clear();
    this.#lastYear.clear();
    this.#before = undefined;
    this.#table = undefined;
    this.#selection = undefined;
  }

  judge({ today, year, use, unready }: JudgeTerms): DeskTable {
    const reports = [...this.#files.values()].map(({ report }) => report);
    const { files, units, ...table } = receivedTable(
      this.plan,
      reports,
      year === undefined ? { today } : { today, year },
    );
    this.#table = { files, units, ...table };
    this.#selection = selectFiles(this.#table, { use: new Set(use), unready });
    const before = this.#lastYearTable(today);
    this.#before = before && selectFiles(before, { use: new Set(), unready });
    const { candidates, refused } = this.#selection;
    const leftOut = new Map(refused.map(({ report, reason }) => [report.file, reason]));
    for (const candidate of candidates) if (candidate.leftOut) leftOut.set(candidate.report.file, candidate.leftOut);
    return {
      ...table,
      units: units.length,
      counted: countedIn(this.#selection),
      ...(before &&
        this.#before && {
          lastYear: {
            year: before.year,
            files: before.files.length,
            units: before.units.length,
            counted: countedIn(this.#before),
          },
        }),
      rows: deskRows(this.plan, files, leftOut),
    };
  }

  findings(file: string): readonly KeptFinding[] {
    const checked = this.#files.get(file);
    return checked ? findingsIn(checked) : [];
  }

  /** What a unit is asked to correct, as text. Empty where it is nothing. */
  letter(file: string): string {
    const request = this.#requests().find((one) => one.file === file);
    return request ? correctionLetter(this.#sheet(request), correctionTextsVi(this.plan)) : '';
  }

  async correction(file: string): Promise<MadeFile | undefined> {
    const request = this.#requests().find((one) => one.file === file);
    if (!request) return undefined;
    const content = correctionContent(this.#sheet(request), correctionTextsVi(this.plan));
    return { name: `${correctionFileName(request)}.xlsx`, file: blobOf(await this.writers.workbook(content), XLSX) };
  }

  /** Text and workbook of every unit that has something to correct, as one zip. */
  async corrections(): Promise<MadeFile | undefined> {
    const requests = this.#requests();
    if (requests.length === 0) return undefined;
    const names = distinctNames(requests.map(correctionFileName));
    const texts = correctionTextsVi(this.plan);
    const files = requests.flatMap((request, index) => {
      const sheet = this.#sheet(request);
      return [
        { name: `${names[index] ?? ''}.xlsx`, workbook: () => correctionContent(sheet, texts) },
        { name: `${names[index] ?? ''}.txt`, text: correctionLetter(sheet, texts) },
      ];
    });
    return {
      name: `phieu-chinh-sua-${this.#table?.year ?? ''}.zip`,
      file: blobOf(await this.writers.zip(files), 'application/zip'),
    };
  }

  async consolidation(): Promise<MadeFile | undefined> {
    if (!this.#table || !this.#selection) return undefined;
    const lastYear = this.#before;
    const input = { received: this.#table, selection: this.#selection, ...(lastYear && { lastYear }) };
    const content = consolidationContent(this.plan, input, consolidationTextsVi);
    return { name: `tong-hop-${this.#table.year}.xlsx`, file: blobOf(await this.writers.workbook(content), XLSX) };
  }

  #lastYearTable(today: string): ReceivedTable | undefined {
    if (!this.#table || this.#lastYear.size === 0) return undefined;
    const reports = [...this.#lastYear.values()].map(({ report }) => report);
    return receivedTable(this.plan, reports, { today, year: this.#table.year - 1 });
  }

  #requests(): readonly CorrectionRequest[] {
    return (this.#table?.files ?? []).flatMap((file) => correctionRequest(file, this.#open(file.report.file)) ?? []);
  }

  #open(file: string): readonly KeptFinding[] {
    return this.findings(file).filter(({ finding }) => finding.blocks);
  }

  /** Files are awaited until the deadline; where it has passed, as soon as can be. */
  #sheet(request: CorrectionRequest): CorrectionSheet {
    const { year = request.form?.year ?? 0, deadline = '', daysLeft = -1 } = this.#table ?? {};
    return correctionSheet(
      this.plan,
      request,
      daysLeft >= 0 ? { year, until: deadline } : { year },
      correctionTextsVi(this.plan),
    );
  }
}

function countedIn({ candidates }: Selection): number {
  return candidates.filter(({ leftOut }) => leftOut === undefined).length;
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([bytes.slice()], { type });
}
