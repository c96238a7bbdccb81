import { distinctNames } from '../../check/asciiName';
import { correctionContent } from '../../check/correction/correctionContent';
import { correctionFileName } from '../../check/correction/fileName';
import { correctionSheet, type CorrectionSheet } from '../../check/correction/items';
import { correctionLetter } from '../../check/correction/letter';
import { correctionRequest, type CorrectionRequest } from '../../check/correction/request';
import type { ReceivedFile, ReceivedTable } from '../../check/received';
import { correctionTextsVi } from '../../messages/correctionTexts.vi';
import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';
import type { KeptFinding } from './checkJob';

/** A file of a zip that is still to be made. */
export type PackedFile = { readonly name: string } & ({ readonly text: string } | { workbook(): WorkbookContent });

/** What the units are asked to correct: as texts, and as workbooks. */
export interface Corrections {
  /** Empty where nothing is asked. */
  letter(file: string): string;
  workbook(file: string): { readonly name: string; readonly content: WorkbookContent } | undefined;
  /** Text and workbook of every unit that has something to correct. */
  all(): readonly PackedFile[];
}

export function correctionsOf(
  plan: Plan,
  table: ReceivedTable,
  findings: (file: string) => readonly KeptFinding[],
): Corrections {
  const texts = correctionTextsVi(plan);
  const requestFor = (file: ReceivedFile) => correctionRequest(file, openFindings(findings(file.report.file)));
  function requestOf(name: string): CorrectionRequest | undefined {
    const file = table.files.find(({ report }) => report.file === name);
    return file && requestFor(file);
  }

  /** Files are awaited until the deadline; where it has passed, as soon as can be. */
  function sheetOf(request: CorrectionRequest): CorrectionSheet {
    const { year, deadline, daysLeft } = table;
    return correctionSheet(plan, request, daysLeft >= 0 ? { year, until: deadline } : { year }, texts);
  }

  return {
    letter(file) {
      const request = requestOf(file);
      return request ? correctionLetter(sheetOf(request), texts) : '';
    },
    workbook(file) {
      const request = requestOf(file);
      if (!request) return undefined;
      return { name: `${correctionFileName(request)}.xlsx`, content: correctionContent(sheetOf(request), texts) };
    },
    all() {
      const asked = table.files.flatMap((file) => requestFor(file) ?? []);
      const names = distinctNames(asked.map(correctionFileName));
      return asked.flatMap((request, index): readonly PackedFile[] => {
        const sheet = sheetOf(request);
        const name = names[index] ?? '';
        return [
          { name: `${name}.xlsx`, workbook: () => correctionContent(sheet, texts) },
          { name: `${name}.txt`, text: correctionLetter(sheet, texts) },
        ];
      });
    },
  };
}

function openFindings(findings: readonly KeptFinding[]): readonly KeptFinding[] {
  return findings.filter(({ finding }) => finding.blocks);
}
