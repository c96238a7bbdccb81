import type { NamedElement, PlanPlaceTexts } from '../facts/planPlaceTexts';
import { number } from './number';
import { terms } from './terms';

const nth = (count: number) => `item ${number(count)}`;

export const planPlaces: PlanPlaceTexts = {
  nth,
  parts: {
    id: 'id',
    version: 'version',
    title: 'title',
    source: 'source document',
    form: 'Form',
    number: 'form number',
    milestones: 'Milestones',
    reportYears: 'Report years',
    first: 'first year',
    last: 'last year',
    deadline: 'Deadline',
    day: 'day',
    month: 'month',
    receivingOffices: 'Receiving offices',
    districtUntil: 'Last day of the district',
    explanation: 'Explanations',
    minLength: 'shortest length',
    optionalYears: 'years without required explanations',
    stopList: 'phrases that are not accepted',
    lastYear: 'Comparison with last year',
    compareFrom: 'smallest figure compared',
    changedPercent: 'change in per cent',
    slippedFactor: 'factor of a slipped digit',
    groups: 'Groups of indicators',
    group: 'group',
    baseFigures: 'Base figures',
    indicators: 'Indicators',
    relations: 'Relations between figures',
    unitLists: 'Reporting units',
    assignedTargets: 'Assigned targets',
    units: 'units',
    code: 'code',
    name: 'name',
    label: 'name',
    vi: 'in Vietnamese',
    en: 'in English',
    type: 'type',
    predecessors: 'former units',
    part: 'mark of a part',
    validFrom: 'first day',
    validTo: 'last day',
    definition: 'definition',
    definitionSource: 'source of the definition',
    reportedBy: 'level that reports',
    maintain: 'mark of maintaining',
    references: 'reference',
    targetWords: 'words of the target',
    kind: 'kind',
    numerator: 'numerator',
    denominator: 'denominator',
    targets: 'target',
    floor: 'floor',
    aspiration: 'aspiration',
    strict: 'mark of a strict floor',
    level: 'level',
    highest: 'highest level',
    choices: 'choices',
    accepted: 'accepted choices',
    unit: 'unit of measure',
    lane: 'lane',
    lesser: 'smaller figure',
    greater: 'larger figure',
    dividend: 'dividend',
    divisor: 'divisor',
    min: 'minimum',
    max: 'maximum',
    entry: 'entry',
    atLeast: 'least value',
    needs: 'conditions',
  },
  elements: {
    unitLists: ({ from, nth }) => (from === '' ? `list ${number(nth)}` : `list from ${from}`),
    units: ({ id, name, type, nth }) =>
      name === '' ? coded('unit', id, nth) : withCode(terms.unit(type === 'town' ? 'town' : 'commune', name), id),
    predecessors: ({ id, nth }) => coded('former unit', id, nth),
    receivingOffices: ({ name, nth }) => name || `office ${number(nth)}`,
    indicators: numbered,
    baseFigures: ({ id, name, nth: count }) => name || (id ?? nth(count)),
    groups: numbered,
    relations: ({ id, nth: count }) => id ?? nth(count),
    choices: ({ id, name, nth: count }) => (name === '' ? (id ?? nth(count)) : `choice “${name}”`),
    milestone: ({ id }) => `milestone ${id ?? ''}`,
  },
};

function coded(what: string, id: string | undefined, nth: number): string {
  return id === undefined ? `${what} ${number(nth)}` : `${what} with code ${id}`;
}

function withCode(name: string, id: string | undefined): string {
  return id === undefined ? name : `${name} (${id})`;
}

function numbered({ id, name, nth: count }: NamedElement): string {
  if (id === undefined) return name || nth(count);
  return name === '' ? id : `${id}. ${name}`;
}
