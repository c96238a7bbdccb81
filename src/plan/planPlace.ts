import { jsonAt } from './json';

/** One step on the way to a place of a plan: a part by its key and, where the part has elements, which of them. */
export interface PlaceStep {
  readonly key: string;
  readonly element?: PlaceElement;
}

/** An element as far as it can be told what it is; texts are those of the file, whatever they are. */
export interface PlaceElement {
  /** Its place in a list, from 0; absent where elements go by their ids alone. */
  readonly index?: number;
  readonly id?: string;
  readonly name?: { readonly vi?: string; readonly en?: string };
  /** Of a unit. */
  readonly type?: string;
  /** First day of what is valid for a time, yyyy-mm-dd. */
  readonly from?: string;
}

/** The same place as a path of the file, as a person who does not see the file would be led there. */
export function planPlace(at: readonly PropertyKey[], json: unknown): readonly PlaceStep[] {
  if (at[0] === 'assignedTargets') return assignedPlace(at.map(String), json);
  const steps: PlaceStep[] = [];
  let value = json;
  at.forEach((key, depth) => {
    value = jsonAt(value, key);
    const parent = String(at[depth - 1] ?? '');
    if (typeof key === 'number') steps.push({ key: parent, element: { index: key, ...factsOf(value) } });
    else if (byMilestone.includes(parent)) steps.push({ key: 'milestone', element: { id: String(key) } });
    // A list is named together with its element; the rule of an indicator is the indicator itself to everybody.
    else if (typeof at[depth + 1] !== 'number' && key !== 'rule') steps.push({ key: String(key) });
  });
  return steps;
}

const byMilestone = ['targets', 'references', 'targetWords'];

/** Unit, indicator and milestone are keys there: what they are called stands elsewhere. */
function assignedPlace([key = '', unit, indicator, milestone, ...rest]: readonly string[], json: unknown): PlaceStep[] {
  return [
    { key },
    ...(unit === undefined ? [] : [{ key: 'units', element: { ...unitFacts(unit, json), id: unit } }]),
    ...(indicator === undefined
      ? []
      : [{ key: 'indicators', element: { ...factsById(indicator, jsonAt(json, 'indicators')), id: indicator } }]),
    ...(milestone === undefined ? [] : [{ key: 'milestone', element: { id: milestone } }]),
    ...rest.map((field) => ({ key: field })),
  ];
}

/** Of the lists that have the code, the latest one says whose it is now. */
function unitFacts(code: string, json: unknown): PlaceElement {
  const lists = elementsOf(jsonAt(json, 'unitLists')).map((list) => jsonAt(list, 'units'));
  return factsById(code, lists.flatMap(elementsOf).reverse());
}

function factsById(id: string, list: unknown): PlaceElement {
  return factsOf(elementsOf(list).find((each) => jsonAt(each, 'id') === id || jsonAt(each, 'code') === id));
}

function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function factsOf(element: unknown): Omit<PlaceElement, 'index'> {
  const id = textAt(element, 'id') ?? textAt(element, 'code');
  const words = jsonAt(element, 'name') ?? jsonAt(element, 'label');
  const [vi, en, type, from] = [
    textAt(words, 'vi'),
    textAt(words, 'en'),
    textAt(element, 'type'),
    textAt(element, 'validFrom'),
  ];
  return {
    ...(id !== undefined && { id }),
    ...((vi ?? en) !== undefined && { name: { ...(vi !== undefined && { vi }), ...(en !== undefined && { en }) } }),
    ...(type !== undefined && { type }),
    ...(from !== undefined && { from }),
  };
}

/** Nothing that is empty names anything. */
function textAt(value: unknown, key: string): string | undefined {
  const text = jsonAt(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
