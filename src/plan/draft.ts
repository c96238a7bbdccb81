import { isJsonObject, jsonAt } from './json';
import { planSchema, type Plan } from './schema';

/** An element of a list of the plan with its index in the file. */
export interface Placed<Item> {
  readonly index: number;
  readonly item: Item;
}

type Lists = 'groups' | 'baseFigures' | 'indicators' | 'relations' | 'unitLists';

/**
 * The sound parts of a plan that may have malformed ones: single fields where they are sound, lists with their sound elements.
 * `ids` and `declares` also know the elements that are left out, so that what refers to them is not blamed.
 */
export interface Draft extends Partial<Omit<Plan, Lists>> {
  readonly lists: { readonly [List in Lists]: readonly Placed<Plan[List][number]>[] };
  /** Ids in the order of the file; `undefined` for elements without one. */
  ids(list: Lists): readonly (string | undefined)[];
  declares(list: Lists, id: string): boolean;
  /** Every element of the list is sound. */
  isComplete(list: Lists): boolean;
}

export function draftOf(json: Readonly<Record<string, unknown>>): Draft {
  const { groups, baseFigures, indicators, relations, unitLists, ...fields } = planSchema.shape;
  const ids = (list: Lists) => elementsOf(json, list).map((element) => idOf(element));
  const lists = {
    groups: soundElements(json, 'groups', groups.element),
    baseFigures: soundElements(json, 'baseFigures', baseFigures.element),
    indicators: soundElements(json, 'indicators', indicators.element),
    relations: soundElements(json, 'relations', relations.element),
    unitLists: soundElements(json, 'unitLists', unitLists.element),
  };
  const soundFields = Object.entries(fields).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(jsonAt(json, key));
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return {
    ...(Object.fromEntries(soundFields) as Partial<Omit<Plan, Lists>>),
    lists,
    ids,
    declares: (list, id) => ids(list).includes(id),
    isComplete: (list) => Array.isArray(json[list]) && json[list].length === lists[list].length,
  };
}

interface ElementSchema<Item> {
  safeParse(value: unknown): { success: true; data: Item } | { success: false };
}

function soundElements<Item>(json: object, list: Lists, schema: ElementSchema<Item>): readonly Placed<Item>[] {
  return elementsOf(json, list).flatMap((element, index) => {
    const parsed = schema.safeParse(element);
    return parsed.success ? [{ index, item: parsed.data }] : [];
  });
}

function elementsOf(json: object, list: Lists): readonly unknown[] {
  const elements = jsonAt(json, list);
  return Array.isArray(elements) ? elements : [];
}

function idOf(element: unknown): string | undefined {
  const id = isJsonObject(element) ? element['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
