import type { ReceivedReport } from './report';

/**
 * Lets reports have equal texts in common: the same few hundred words, names and units come with every file, each time as texts of
 * their own.
 */
export function sharedTexts(): (report: ReceivedReport) => ReceivedReport {
  const known = new Map<string, string>();
  const share = (text: string): string => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
  return (report) =>
    report.status === 'unreadable'
      ? report
      : {
          ...report,
          unit: { code: share(report.unit.code), name: share(report.unit.name) },
          template: share(report.template),
          values: report.values.map((value) => (typeof value === 'string' ? share(value) : value)),
        };
}
