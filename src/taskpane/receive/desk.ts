import { consolidationContent } from '../../check/consolidation/consolidationContent';
import { selectFiles, type LeftOutReason, type Selection } from '../../check/consolidation/selection';
import { correctionContent } from '../../check/correction/correctionContent';
import { correctionSheet, type CorrectionSheet } from '../../check/correction/items';
import { correctionFileName } from '../../check/correction/fileName';
import { correctionLetter } from '../../check/correction/letter';
import { correctionRequest, type CorrectionRequest } from '../../check/correction/request';
import { receivedTable, type ReceivedFile, type ReceivedTable, type Remark } from '../../check/received';
import type { CheckedReport, ReceivedReport, UnreadableReport } from '../../check/received/report';
import { distinctNames } from '../../check/asciiName';
import { consolidationTextsVi } from '../../messages/consolidationTexts.vi';
import { correctionTextsVi } from '../../messages/correctionTexts.vi';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import type { WorkbookContent } from '../../workbook/content';
import { plain } from '../load/unitSearch';
import { findingsIn, type CheckedFile, type KeptFinding } from './checkJob';

/** What the table shows of a report; figures and notes stay at the desk. */
export type ReportHead = Omit<CheckedReport, 'values' | 'notes'> | UnreadableReport;

export interface DeskRow {
  readonly report: ReportHead;
  readonly remarks: readonly Remark[];
  /** Why it is not in the sums; absent where it is. */
  readonly leftOut?: LeftOutReason;
  /** The unit has something to correct. */
  readonly isAsked: boolean;
  /** What a search looks in: names, code and file without accents. */
  readonly search: string;
}

export interface DeskTable extends Omit<ReceivedTable, 'files' | 'units'> {
  readonly rows: readonly DeskRow[];
  /** How many units report, and how many forms are in the sums. */
  readonly units: number;
  readonly counted: number;
}

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

/** A file for the office to keep or send. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where everything lies that was received: judges it together, and writes what comes of it. Works away from the pane. */
export class Desk {
  #files = new Map<string, CheckedFile>();
  #table: ReceivedTable | undefined;
  #selection: Selection | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly writers: DeskWriters,
  ) {}

  take(checked: CheckedFile): void {
    this.#files.set(checked.report.file, checked);
  }

  clear(): void {
    this.#files.clear();
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
    const { candidates, refused } = this.#selection;
    const leftOut = new Map([
      ...refused.map(({ report, reason }) => [report.file, reason] as const),
      ...candidates.map(({ report, leftOut: reason }) => [report.file, reason] as const),
    ]);
    return {
      ...table,
      units: units.length,
      counted: candidates.filter((candidate) => candidate.leftOut === undefined).length,
      rows: files.map((file) => this.#row(file, leftOut.get(file.report.file))),
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
    return { name: `${correctionFileName(request)}.xlsx`, bytes: await this.writers.workbook(content) };
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
    return { name: `phieu-chinh-sua-${this.#table?.year ?? ''}.zip`, bytes: await this.writers.zip(files) };
  }

  async consolidation(): Promise<MadeFile | undefined> {
    if (!this.#table || !this.#selection) return undefined;
    const input = { received: this.#table, selection: this.#selection };
    const content = consolidationContent(this.plan, input, consolidationTextsVi);
    return { name: `tong-hop-${this.#table.year}.xlsx`, bytes: await this.writers.workbook(content) };
  }

  #row(file: ReceivedFile, leftOut: LeftOutReason | undefined): DeskRow {
    const { report, remarks } = file;
    return {
      report: headOf(report),
      remarks,
      ...(leftOut && { leftOut }),
      isAsked: correctionRequest(file, []) !== undefined,
      search: this.#searchText(report),
    };
  }

  #searchText(report: ReceivedReport): string {
    if (report.status === 'unreadable') return plain(report.file);
    const { code, name } = report.unit;
    const names = findUnit(this.plan, report.year, code)?.name;
    return plain([names?.vi ?? name, code, report.file].join(' '));
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

function headOf(report: ReceivedReport): ReportHead {
  if (report.status === 'unreadable') return report;
  const { values: _values, notes: _notes, ...head } = report;
  return head;
}
