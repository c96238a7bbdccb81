import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Plan } from '../../src/plan/schema';
import type { RawEntries, ReportContext } from '../../src/rules/assessment';
import { formExpressions, preparedForm } from '../../src/rules/preparedForm';
import { FormScope } from '../../src/rules/scope';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { convertWithLibreOffice } from '../support/libreoffice';
import { stripCachedValues } from '../support/stripCachedValues';
import { describeWith } from '../support/tools';
import { anyForm, ordinaryForm } from './support/forms';
import { plainSheet, plainWorkbook, resultColumns, rowNumber } from './support/plainSheet';

interface Case {
  readonly plan: Plan;
  readonly context: ReportContext;
  readonly entries: RawEntries;
}

const shortStopList = { ...defaultPlan.explanation, stopList: ['đã báo cáo', 'không có ý kiến gì thêm'] };
const withAssignedTargets: Plan = {
  ...defaultPlan,
  explanation: shortStopList,
  assignedTargets: {
    '10465': {
      B1: { '2025': { floor: 62.5, aspiration: 70.25 }, '2030': { floor: 99.99, strict: true } },
      C1: { '2025': { floor: 33.33 } },
      A1: { '2025': { level: 1 } },
      A4: { '2025': { accepted: ['no'] } },
    },
  },
};

const years = fc.sample(fc.integer({ min: 2024, max: 2030 }), { numRuns: 60, seed: 7 });
const forms = fc.sample(fc.oneof(anyForm(defaultPlan), ordinaryForm(defaultPlan)), { numRuns: 60, seed: 11 });
const cases = forms.map((entries, index): Case => {
  const unit = index % 3 === 0 ? '10465' : '10441';
  return { plan: withAssignedTargets, context: { year: years[index] ?? 2026, unit }, entries };
});

async function computed(all: readonly Case[]): Promise<readonly SheetSnapshot[]> {
  const folder = await mkdtemp(join(tmpdir(), 'formulas-'));
  try {
    const sheets = all.map(({ plan, context, entries }, index) =>
      plainSheet(`F${String(index)}`, plan, context, entries),
    );
    const file = join(folder, 'forms.xlsx');
    await writeFile(file, stripCachedValues(await writeWorkbook(plainWorkbook(sheets))));
    const [result = ''] = await convertWithLibreOffice([file], 'xlsx', join(folder, 'out'));
    const outcome = readWorkbook(new Uint8Array(await readFile(result)));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value.sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice saves 15 digits: whole numbers keep them all, rates lose the rest. */
function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown !== 'number' || typeof expected !== 'number') return isDeepStrictEqual(shown, expected);
  return (
    shown === expected || (!Number.isInteger(expected) && Math.abs(shown - expected) <= Math.abs(expected) * 1e-14)
  );
}

describeWith('libreoffice', 'formulas in LibreOffice', () => {
  test('say what the interpreter says, in every computed cell of random forms', async () => {
    const sheets = await computed(cases);
    expect(sheets).toHaveLength(cases.length);
    const differences = cases.flatMap(({ plan, context, entries }, index) => {
      const rows = formExpressions(plan, context);
      const scope = new FormScope(preparedForm(plan, context), entries);
      return [...rows.values()].flatMap((row) =>
        [...row.results.keys()].flatMap((id) => {
          const shown = sheets[index]?.at(rowNumber(plan, row.row), resultColumns(plan).get(id) ?? 0).value ?? '';
          const value = scope.result(row.row, id);
          const expected = value === 'lane.none' || value === null ? '' : value;
          const same = isSame(shown, expected);
          const from = { entry: entries.get(row.entry), note: entries.get(`${row.row}.note`), ...context };
          return same ? [] : [{ row: row.row, id, shown, expected, from }];
        }),
      );
    });
    expect(differences).toEqual([]);
  }, 180_000);
});
