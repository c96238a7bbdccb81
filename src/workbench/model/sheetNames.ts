import { quoteSheetName } from '../../workbook/address';

const MAX_LENGTH = 31;

/** Old name → the name that the sheet gets beside `existing`: where it is taken, "Name (2)", "Name (3)" and so on. */
export function uniqueSheetNames(wanted: readonly string[], existing: readonly string[]): Map<string, string> {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const name of wanted) {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const suffix = ` (${String(number)})`;
    free = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return free;
}

/** The formula or reference with every sheet called by its new name. Texts in quotation marks stay. */
export function renamedReferences(formula: string, renamed: ReadonlyMap<string, string>): string {
  const isRenamed = [...renamed].some(([from, to]) => from !== to);
  if (!isRenamed) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (text, quoted?: string, bare?: string) => {
      const to = renamed.get(quoted?.replaceAll("''", "'") ?? bare ?? '');
      return to === undefined ? text : `${quoteSheetName(to)}!`;
    },
  );
}
