import type { ReceivedTable } from '../check/received';
import { remarkSentence } from '../messages/remarkSentence';
import { joined } from '../messages/sentence';
import type { Messages } from '../messages/vi';

/** The part of the JSON that is about all files together, in the shape that other programs rely on. */
export function receivedJson(messages: Messages, table: ReceivedTable) {
  const { year, deadline, daysLeft, units, missing, totals, files } = table;
  return {
    year,
    deadline,
    daysLeft,
    units: units.length,
    totals,
    missing: missing.map(({ code, name }) => ({ code, name: name.vi })),
    remarks: files.flatMap(({ report, remarks }) =>
      remarks.map((remark) => {
        const message = joined(remarkSentence(messages, remark));
        // The unit of a copy's source names it beside its file; everything else of a remark is its own field.
        return { ...remark, ...(remark.code === 'copied' ? { of: remark.file } : {}), file: report.file, message };
      }),
    ),
  };
}
