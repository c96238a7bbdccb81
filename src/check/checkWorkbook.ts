import { entryPlaces } from '../form/bindForm';
import { readForm, type ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import type { Plan } from '../plan/schema';
import { assess } from '../rules/assess';
import { lanes } from '../rules/assessment';
import { isAcceptedNote } from '../rules/notes';
import { success, type Outcome } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { answersInComments } from './answersInComments';
import type { CheckedForm, LocatedFinding, ReadingFinding } from './checkedForm';
import { emptyNotes } from './emptyNotes';
import { manyZeros } from './manyZeros';
import { oneByCause, meantEntries } from './oneCause';
import { offerReadings } from './offerReadings';
import { priorFigures } from './priorFigures';
import { neverBlocking, readingLanes } from './readingLanes';
import { readReceipt } from './receipt';
import { sharesForCounts } from './sharesForCounts';

/** Reads and judges the form in a workbook. The problem is `not-our-form`. */
export function checkWorkbook(plan: Plan, workbook: WorkbookSnapshot): Outcome<CheckedForm> {
  const form = readForm(plan, workbook);
  return form.ok ? success(checkForm(plan, form.value)) : form;
}

function checkForm(plan: Plan, { issues, fonts, comments, receipt, ...form }: ReceivedForm): CheckedForm {
  const { entries, cells, year, unit } = form;
  const context = { year, unit: unit.code };
  const assessment = assess(plan, context, entries);
  const meant = meantEntries(entries, issues);
  const told = meant === entries ? assessment : assess(plan, context, meant);
  const { findings, issues: noticed } = oneByCause(issues, told.findings, form);
  const asked = [
    ...noticed,
    ...answersInComments(plan, told, cells, comments),
    ...emptyNotes(plan, told, form),
    ...sharesForCounts(plan, told, form),
    ...manyZeros(plan, form),
    ...priorFigures(plan, { ...form, fonts }),
  ];
  const reading = asked.map((issue) => readingFinding(plan, issue, entries));
  return {
    ...form,
    assessment,
    findings: inOrder(plan, offerReadings(plan, { entries, fonts, unit, year }, [...reading, ...findings])),
    ready: assessment.ready && !reading.some(({ blocks }) => blocks),
    receipt: readReceipt(receipt, plan, form),
  };
}

/** A query about the reading is answered like any other, by an accepted note in its row; one about the form as a whole, or about last
 * year, never blocks. */
function readingFinding(plan: Plan, issue: ReadingIssue, entries: ReceivedForm['entries']): ReadingFinding {
  const lane = readingLanes[issue.code];
  if (lane === 'error') return { ...issue, lane, blocks: true };
  const row = issue.entry === undefined ? undefined : entryPlaces(plan).get(issue.entry)?.row;
  if (row === undefined || neverBlocking.has(issue.code)) return { ...issue, lane, blocks: false };
  const { minLength, stopList } = plan.explanation;
  const answered = isAcceptedNote(entries.get(`${row}.note`) ?? null, minLength, stopList);
  return { ...issue, lane, answered, blocks: !answered };
}

function inOrder(plan: Plan, findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const places = entryPlaces(plan);
  return findings
    .map((finding) => ({
      finding,
      lane: lanes.indexOf(finding.lane),
      place: (finding.entry === undefined ? undefined : places.get(finding.entry)?.index) ?? -1,
    }))
    .sort((left, right) => left.lane - right.lane || left.place - right.place)
    .map(({ finding }) => finding);
}
