import type { SelfCheckResult } from '../../workbook/selfCheck';

type ApiSet = readonly [name: string, version: string];

/** What the add-in needs, and what else is worth knowing of an Excel. */
const needed: readonly ApiSet[] = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
];
const welcome: readonly ApiSet[] = [['SharedRuntime', '1.2']];
const LAST_EXCEL_API = 25;

export function checkApiSets(): SelfCheckResult {
  const missing = needed.filter((set) => !has(...set));
  const others = [...needed, ...welcome].filter((set) => set[0] !== 'ExcelApi' && has(...set));
  const supported = [...latestExcelApi(), ...others.map((set) => set.join(' '))];
  return {
    id: 'apiSets',
    state: missing.length === 0 ? 'ok' : 'failed',
    facts: {
      supported: supported.join(', '),
      ...(missing.length === 0 ? {} : { missing: missing.map((set) => set.join(' ')).join(', ') }),
    },
  };
}

/**
 * From ExcelApi 1.20 on Microsoft describes that undo is kept over what an add-in writes; whether it is cannot be tried from a program.
 */
export function checkUndo(): SelfCheckResult {
  return { id: 'undo', state: 'unknown', facts: has('ExcelApi', '1.20') ? { supported: 'ExcelApi 1.20' } : {} };
}

function latestExcelApi(): string[] {
  for (let minor = LAST_EXCEL_API; minor > 0; minor--) {
    if (has('ExcelApi', `1.${String(minor)}`)) return [`ExcelApi 1.${String(minor)}`];
  }
  return [];
}

function has(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}
