import type { ReceivedTable } from '../check/received';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import type { Format, Separator } from './command';
import { csvHead, csvRows } from './csvReport';
import type { FileReport } from './fileReport';
import { receivedJson } from './receivedJson';
import { receivedText } from './receivedText';
import { textReport } from './textReport';

/** One file's report as it is printed; the same whatever was printed before. */
export function printedReport(format: Format, report: FileReport, messages: Messages, separator: Separator): string {
  switch (format) {
    case 'text':
      return textReport(report, messages);
    case 'json':
      return JSON.stringify(report);
    case 'ndjson':
      return `${JSON.stringify(report)}\n`;
    case 'csv':
      return csvRows(report, messages, separator);
  }
}

/** Prints the reports of `chitieu check` one by one, so that a run over ten thousand files keeps none of them. */
export interface CheckPrinter {
  begin(): void;
  /** Takes what {@link printedReport} made. */
  file(printed: string): void;
  end(table: ReceivedTable): void;
}

interface PrinterContext {
  readonly plan: Plan;
  readonly messages: Messages;
  readonly separator: Separator;
  print(text: string): unknown;
}

export function checkPrinter(format: Format, context: PrinterContext): CheckPrinter {
  return printers[format](context);
}

const nothing = () => undefined;

const printers: Readonly<Record<Format, (context: PrinterContext) => CheckPrinter>> = {
  text: ({ messages, print }) => ({
    begin: nothing,
    file: print,
    // Of a single file there is nothing more to say.
    end: (table) => table.files.length > 1 && print(`\n${receivedText(messages, table)}`),
  }),

  json: ({ plan, messages, print }) => {
    let comma = '';
    return {
      begin: () => print(`{"version":1,"plan":${JSON.stringify({ id: plan.id })},"files":[`),
      file: (printed) => {
        print(`${comma}\n${printed}`);
        comma = ',';
      },
      end: (table) => print(`\n],"received":${JSON.stringify(receivedJson(messages, table))}}\n`),
    };
  },

  ndjson: ({ print }) => ({ begin: nothing, file: print, end: nothing }),

  csv: ({ messages, separator, print }) => ({
    begin: () => print(csvHead(messages, separator)),
    file: print,
    end: nothing,
  }),
};
