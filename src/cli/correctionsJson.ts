import type { CorrectionItem, CorrectionSheet } from '../check/correction/items';
import type { CorrectionRequest } from '../check/correction/request';
import type { ReceivedTable } from '../check/received';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { receivedFileJson } from './receivedFileJson';
import { receivedJson } from './receivedJson';

/** What one file's unit is asked to correct. */
export interface Correction {
  readonly request: CorrectionRequest;
  readonly sheet: CorrectionSheet;
  readonly letter: string;
  /** Its files inside the zip; none where no zip is written. */
  readonly entries: readonly string[];
}

interface Corrected {
  /** The zip, where one was written. */
  readonly out: string | undefined;
  /** Day until which corrected files are awaited, yyyy-mm-dd; `undefined` where the time has run out. */
  readonly until: string | undefined;
  readonly table: ReceivedTable;
  readonly corrections: readonly Correction[];
}

/** The sheets of corrections in the shape that other programs rely on. They are written to communes, so their words are Vietnamese. */
export function correctionsJson(plan: Plan, messages: Messages, { out, until, table, corrections }: Corrected) {
  const byFile = new Map(corrections.map((correction) => [correction.request.file, correction]));
  return {
    version: 1,
    plan: { id: plan.id },
    outputs: out === undefined ? [] : [{ file: out, entries: corrections.flatMap(({ entries }) => entries) }],
    until: until ?? null,
    files: table.files.map(({ report }) => {
      const correction = byFile.get(report.file);
      return {
        ...receivedFileJson(messages, report),
        ...(correction && { correction: correctionJson(correction) }),
      };
    }),
    received: receivedJson(messages, table),
  };
}

function correctionJson({ request, sheet, letter, entries }: Correction) {
  const subjects = subjectsOf(request);
  return {
    to: sheet.to,
    items: sheet.items.map((item, index) => ({ ...subjects[index], ...itemJson(item) })),
    letter,
    entries,
  };
}

/** What each item is about, in codes; in the order of the sheet's items. */
function subjectsOf({ problem, remarks, findings }: CorrectionRequest) {
  return [
    ...(problem ? [{ code: problem.code }] : []),
    ...remarks.map(({ code }) => ({ code })),
    ...findings.map(({ finding }) => ({
      lane: finding.lane,
      code: finding.code,
      ...('indicator' in finding && { indicator: finding.indicator }),
      ...(finding.entry !== undefined && { entry: finding.entry }),
    })),
  ];
}

/** What an item does not have is left out. */
function itemJson({ kind, subject, sheet, cell, value, problem, remedy }: CorrectionItem) {
  return { kind, ...given({ subject, sheet, cell, value }), problem, ...given({ remedy }) };
}

function given(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
