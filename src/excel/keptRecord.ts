import type { DefinedName } from '../workbook/snapshot';
import type { OldSheet } from './oldSheets';
import type { ProtectionOptions } from './protection';

/** A sheet of the old form: its name then and now, and what was taken from it. */
export interface KeptSheet extends Pick<OldSheet, 'ids' | 'protection'> {
  readonly id: string;
  readonly was: string;
  readonly is: string;
}

/** What has to be known to put an old form back. */
export interface KeptForm {
  readonly old: readonly KeptSheet[];
  readonly arrived: readonly Pick<KeptSheet, 'id' | 'is'>[];
  /** The form's names as they were. */
  readonly names: readonly DefinedName[];
  /** Names that the new form brought. */
  readonly formNames: readonly string[];
}

/** A form has three sheets, some seventy ids and some three hundred names. */
const most = { text: 200_000, sheets: 20, items: 2_000, word: 300 };

export function writeKept(form: KeptForm): string {
  return JSON.stringify({ kept: 1, ...form });
}

/** `undefined` for anything that was not written by `writeKept`: settings come with the file, and the file from anywhere. */
export function readKept(text: unknown): KeptForm | undefined {
  if (typeof text !== 'string' || text.length > most.text) return undefined;
  try {
    const stated: unknown = JSON.parse(text);
    return isObject(stated) && stated['kept'] === 1 ? keptForm(stated) : undefined;
  } catch {
    return undefined;
  }
}

type Stated = Readonly<Record<string, unknown>>;

function keptForm(stated: Stated): KeptForm | undefined {
  const old = list(stated['old'], most.sheets, keptSheet);
  const arrived = list(stated['arrived'], most.sheets, (each) => words(each, 'id', 'is'));
  const names = list(stated['names'], most.items, (each) => words(each, 'name', 'refersTo'));
  const formNames = list(stated['formNames'], most.items, word);
  return old && arrived && names && formNames && { old, arrived, names, formNames };
}

function keptSheet(stated: unknown): KeptSheet | undefined {
  const texts = words(stated, 'id', 'was', 'is');
  const ids = list(isObject(stated) ? stated['ids'] : undefined, most.items, idCell);
  const protection = isObject(stated) ? protectionOf(stated['protection']) : undefined;
  return texts && ids && { ...texts, ids, ...(protection && { protection }) };
}

function idCell(stated: unknown): KeptSheet['ids'][number] | undefined {
  const texts = words(stated, 'id');
  const { row, column } = isObject(stated) ? stated : {};
  return texts && isPlace(row, 1_048_576) && isPlace(column, 16_384) ? { ...texts, row, column } : undefined;
}

function protectionOf(stated: unknown): ProtectionOptions | undefined {
  if (!isObject(stated)) return undefined;
  const known = Object.entries(stated).filter(
    ([option, value]) =>
      /^[a-zA-Z]{1,40}$/.test(option) &&
      (typeof value === 'boolean' || /^(?:None|Normal|Unlocked)$/.test(String(value))),
  );
  return Object.fromEntries(known);
}

function list<Item>(stated: unknown, atMost: number, read: (each: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(stated) || stated.length > atMost) return undefined;
  const items = stated.flatMap((each: unknown) => read(each) ?? []);
  return items.length === stated.length ? items : undefined;
}

function words<Key extends string>(stated: unknown, ...keys: readonly Key[]): Record<Key, string> | undefined {
  if (!isObject(stated)) return undefined;
  const found = keys.flatMap((key) => {
    const text = word(stated[key]);
    return text === undefined ? [] : [[key, text] as const];
  });
  return found.length === keys.length ? (Object.fromEntries(found) as Record<Key, string>) : undefined;
}

function word(stated: unknown): string | undefined {
  return typeof stated === 'string' && stated.length <= most.word ? stated : undefined;
}

function isPlace(stated: unknown, last: number): stated is number {
  return typeof stated === 'number' && Number.isInteger(stated) && stated >= 1 && stated <= last;
}

function isObject(stated: unknown): stated is Stated {
  return typeof stated === 'object' && stated !== null && !Array.isArray(stated);
}
