import type { Plan, Unit } from './schema';

type UnitList = Plan['unitLists'][number];

/** A line that does not say what a unit is. Lines count from 1. */
export interface BadUnitLine {
  readonly line: number;
  readonly code: 'code-not-valid' | 'name-missing' | 'type-not-known' | 'predecessor-not-known';
  readonly text: string;
}

export type UnitLines =
  | { readonly ok: true; readonly units: readonly Unit[] }
  | { readonly ok: false; readonly problems: readonly BadUnitLine[] };

/** How the type of a unit is written in a line. */
const typeWords: Readonly<Record<Unit['type'], string>> = { commune: 'xã', town: 'thị trấn' };
const typeOf: ReadonlyMap<string, Unit['type']> = new Map([
  ['xã', 'commune'],
  ['xa', 'commune'],
  ['commune', 'commune'],
  ['thị trấn', 'town'],
  ['thi tran', 'town'],
  ['town', 'town'],
]);

/**
 * The units of a list as lines that people edit, or paste from a spreadsheet: code, name, type, and the codes of the units that it was made
 * of, with an asterisk where only a part of such a unit went there. `10456; Mỹ Đức; xã; 10441, 10444*`.
 */
export function unitLines({ units }: Pick<UnitList, 'units'>): string {
  return units
    .map(({ code, name, type, predecessors }) => {
      const parts = predecessors.map((each) => `${each.code}${each.part === true ? '*' : ''}`).join(', ');
      return [code, name.vi, typeWords[type], ...(parts === '' ? [] : [parts])].join('; ');
    })
    .join('\n');
}

/**
 * Reads such lines as the units of a list that begins on a day. English names are kept where the Vietnamese ones stay, else they are the
 * name without accents. A predecessor is the unit of that code in the latest list before.
 */
export function readUnitLines(text: string, before: Pick<UnitList, 'units'>, earlier: readonly UnitList[]): UnitLines {
  const problems: BadUnitLine[] = [];
  const units = text.split('\n').flatMap((whole, index): readonly Unit[] => {
    const [code = '', name = '', typeText = '', parts = ''] = whole.split(/[;\t]/).map((field) => field.trim());
    if (whole.trim() === '') return [];
    const refuse = (problem: BadUnitLine['code'], what: string): readonly Unit[] => {
      problems.push({ line: index + 1, code: problem, text: what });
      return [];
    };
    // A spreadsheet takes the zeros at the beginning of a code away.
    const fullCode = code.padStart(5, '0');
    if (!/^\d{5}$/.test(fullCode) || code === '') return refuse('code-not-valid', code);
    if (name === '') return refuse('name-missing', fullCode);
    const type = typeText === '' ? 'commune' : typeOf.get(typeText.normalize('NFC').toLowerCase());
    if (!type) return refuse('type-not-known', typeText);
    const predecessors = predecessorsIn(parts, earlier);
    if (typeof predecessors === 'string') return refuse('predecessor-not-known', predecessors);
    const same = before.units.find((unit) => unit.code === fullCode && unit.name.vi === name);
    return [{ code: fullCode, name: { vi: name, en: same?.name.en ?? withoutMarks(name) }, type, predecessors }];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, units };
}

/** The predecessors; or the code of one that no earlier list has. */
function predecessorsIn(text: string, earlier: readonly UnitList[]): Unit['predecessors'] | string {
  const latestFirst = [...earlier].sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  const found: Unit['predecessors'] = [];
  for (const word of text.split(/[,\s]+/).filter(Boolean)) {
    const code = word.replace(/\*$/, '').padStart(5, '0');
    const list = latestFirst.find(({ units }) => units.some((unit) => unit.code === code));
    if (!list) return word;
    found.push({ code, validFrom: list.validFrom, ...(word.endsWith('*') && { part: true }) });
  }
  return found;
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
