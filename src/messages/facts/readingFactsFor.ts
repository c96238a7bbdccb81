import type { ReadingFinding } from '../../check/checkedForm';
import type { Plan } from '../../plan/schema';
import type { Language } from '../language';
import { shownValue } from '../shownValue';
import { entryName, rowOf } from './names';
import type { ReadingFacts } from './readingFacts';

export function readingFacts(
  plan: Plan,
  language: Language,
  finding: ReadingFinding,
  cell: string | undefined,
): ReadingFacts {
  const { entry, facts } = finding;
  const text = (name: string) => {
    const fact = facts?.[name] ?? '';
    // Years and codes are numbers without group marks.
    return shownValue(language, String(fact));
  };
  const number = (name: string) => Number(facts?.[name] ?? NaN);
  const id = text('id') || (entry === undefined ? '' : rowOf(entry));
  return {
    cell,
    answered: finding.answered === true,
    name: entryName(plan, language, entry ?? id),
    id,
    unit: text('unit'),
    year: text('year'),
    plan: text('plan'),
    template: text('template'),
    version: number('version'),
    current: number('current'),
    first: plan.reportYears.first,
    last: plan.reportYears.last,
    shown:
      finding.shown === undefined ? shownValue(language, finding.value ?? null) : shownValue(language, finding.shown),
    found: shownValue(language, facts?.found ?? ''),
    text: text('text'),
    expected: text('expected'),
    count: number('count'),
    sheets: text('sheets') || text('sheet'),
    range: text('range'),
    part: number('part'),
    whole: number('whole'),
    reading: String(finding.readings?.[0]?.to ?? ''),
  };
}
