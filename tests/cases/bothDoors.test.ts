import { readingLanes } from '../../src/check/readingLanes';
import { formLocator } from '../../src/form/bindForm';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { openEmulatedExcel } from '../support/emulatedExcel';
import { readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { carelessCases } from './carelessCases';
import { cases } from './cases';
import { formOf, reportOn, reportOnSnapshot } from './checkFile';
import { RawWorkbook } from './rawWorkbook';

jest.setTimeout(120_000);

/** Excel 2021 shows an add-in no notes, and of an open workbook only the form's own sheets are read. */
const seenInFilesAlone = new Set(['answer-in-comment', 'sheets-ignored', 'copy-ignored', 'copies-disagree']);
/** The emulated engine follows no link into another workbook, and no file tells it to count days from 1904. */
const notEmulated = [36, 50];

/** One case for each thing that the reading notices, and all of fonts and of what is hidden. */
const all = [...cases, ...carelessCases];
const chosen = all.filter(
  ({ number, findings }, index) =>
    !notEmulated.includes(number) &&
    ([28, 39].includes(number) || findings.some(({ code }) => code in readingLanes && isFirstWith(code, index))),
);

function isFirstWith(code: string, index: number): boolean {
  return all.findIndex(({ findings }) => findings.some((each) => each.code === code)) === index;
}

test.each(chosen.map((each) => [each.number, each.title, each] as const))(
  'case %i tells the same through both doors: %s',
  async (_number, _title, { entries, change }) => {
    const workbook = new RawWorkbook(await formOf(entries ? readyEntriesBut(entries) : readyEntries));
    change(workbook);
    const file = workbook.bytes();
    const told = findingsOf(reportOn(file)).filter(({ code }) => !seenInFilesAlone.has(code));
    const excel = await openEmulatedExcel({ file });
    try {
      const live = await createExcelWorkbook({ subscribeFocus: () => () => {} }).readForm(formLocator);
      expect(findingsOf(reportOnSnapshot(live))).toEqual(told);
    } finally {
      excel.dispose();
    }
  },
);

function findingsOf(report: ReturnType<typeof reportOn>) {
  if (report.status === 'unreadable') throw new Error(report.problem.message);
  return report.findings;
}
