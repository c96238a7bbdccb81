import type { Language } from '../messages/language';

export type Format = 'text' | 'json' | 'ndjson' | 'csv';
/** How a command that writes files says what it did. */
export type ReportFormat = Extract<Format, 'text' | 'json'>;
export type Separator = ',' | ';' | '\t';

interface Common {
  readonly language: Language;
  readonly plan?: string;
}

interface OverFiles extends Common {
  /** Files, folders and patterns, as they were typed. */
  readonly files: readonly string[];
  /** Year that is collected; the one that most files report on where absent. */
  readonly year?: number;
}

/** A command line that has been understood. */
export type Command =
  | { readonly name: 'help'; readonly language: Language }
  | (OverFiles & { readonly name: 'check'; readonly format: Format; readonly separator: Separator })
  | (OverFiles & {
      readonly name: 'return';
      readonly format: ReportFormat;
      /** The zip; absent: the texts alone are printed. */
      readonly out?: string;
      /** Day until which corrected files are awaited, yyyy-mm-dd. */
      readonly until?: string;
    })
  | (OverFiles & {
      readonly name: 'consolidate';
      readonly format: ReportFormat;
      readonly out: string;
      readonly lastYear: readonly string[];
      /** Files that count whatever else was received. */
      readonly use: readonly string[];
      /** Files that are not ready count, too. */
      readonly unready: boolean;
    })
  | (Common & { readonly name: 'plan' })
  | (Common & {
      readonly name: 'template';
      readonly entries?: string;
      /** Absent where the entries file lists whole forms. */
      readonly form?: { readonly unit: string; readonly year: number; readonly out: string };
    });

export type CommandOf<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;
