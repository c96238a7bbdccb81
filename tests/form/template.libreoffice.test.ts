import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindForm } from '../../src/form/bindForm';
import { reportColumns } from '../../src/form/columns';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { unitsFor } from '../../src/plan/units';
import { assess } from '../../src/rules/assess';
import { lanes } from '../../src/rules/assessment';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { cellAddress } from '../../src/workbook/address';
import { isCellError, type CellValue } from '../../src/workbook/cell';
import type { WorkbookContent } from '../../src/workbook/content';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { anyForm } from '../rules/support/forms';
import { convertWithLibreOffice } from '../support/libreoffice';
import { stripCachedValues } from '../support/stripCachedValues';
import { describeWith } from '../support/tools';
import { highlightProofs, manyForms, proofColumn, validationProofs } from './support/manyForms';
import { readyEntries, readyEntriesBut, templateOf } from './support/sampleForms';

const formsInOneFile = 60;
/** Highlights and validations are proved on the first of them. */
const provedForms = 20;
const [years, forms] = [
  fc.sample(fc.integer({ min: 2024, max: 2030 }), { numRuns: 300, seed: 3 }),
  fc.sample(anyForm(defaultPlan), { numRuns: 297, seed: 5 }),
];
const note = 'Nhiều lao động chưa được cấp chứng chỉ nghề';
const cases = [
  readyEntries,
  readyEntriesBut({ 'B2.num': 2500 }),
  readyEntriesBut({ 'B2.num': 2500, 'B2.note': note, 'B1.num': '…', 'B1.note': note }),
  ...forms,
].map((entries, index) => {
  const year = years[index] ?? 2026;
  return { entries, context: { year, unit: unitsFor(defaultPlan, year)[0]?.code ?? '' } };
});

/** The report sheets of these workbooks, every result computed by LibreOffice. */
async function recalculated(contents: readonly WorkbookContent[]): Promise<SheetSnapshot[]> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  try {
    const files: string[] = [];
    for (let from = 0; from < contents.length; from += formsInOneFile) {
      const path = join(folder, `forms${from}.xlsx`);
      const bytes = await writeWorkbook(manyForms(contents.slice(from, from + formsInOneFile)));
      await writeFile(path, stripCachedValues(bytes));
      files.push(path);
    }
    const results = await convertWithLibreOffice(files, 'xlsx', join(folder, 'out'), 560_000);
    const sheets: SheetSnapshot[] = [];
    for (const path of results) {
      const outcome = readWorkbook(new Uint8Array(await readFile(path)), {
        cells: 1e6,
        partBytes: 2 ** 28,
        totalBytes: 2 ** 28,
      });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      sheets.push(...outcome.value.sheets);
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice saves 15 digits: whole numbers keep them all, rates lose the rest. An empty text is saved as no value. */
function isSame(shown: CellValue, expected: CellValue): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') {
    return shown === expected || (!Number.isInteger(expected) && Math.abs(shown - expected) <= expected * 1e-14);
  }
  if (isCellError(shown) && isCellError(expected)) return shown.error === expected.error;
  return (shown ?? '') === (expected ?? '');
}

describeWith('libreoffice', 'the template in LibreOffice', () => {
  const contents = cases.map(({ entries, context }) => templateOf(entries, context));
  const columns = reportColumns(defaultPlan);
  let sheets: SheetSnapshot[] = [];

  beforeAll(async () => {
    sheets = await recalculated(
      contents.map((content, index): WorkbookContent => {
        const [report] = content.sheets;
        if (!report || index >= provedForms) return content;
        return {
          ...content,
          sheets: [{ ...report, cells: [...report.cells, ...highlightProofs(report), ...validationProofs(report)] }],
        };
      }),
    );
  }, 600_000);

  test('computes in every cell what the file was written with, of 300 random forms', () => {
    const differences = contents.flatMap((content, index) =>
      (content.sheets[0]?.cells ?? []).flatMap(({ row, column, formula, value = null }) => {
        if (formula === undefined) return [];
        const shown = sheets[index]?.at(row, column).value ?? null;
        return isSame(shown, value) ? [] : [{ index, cell: cellAddress(row, column), shown, value }];
      }),
    );
    expect(differences.slice(0, 20)).toEqual([]);
  });

  test('says in the lane, task and status cells what the rules find', () => {
    const rows = new Map(bindForm(defaultPlan).map(({ row, cell }) => [row, cell.row]));
    cases.forEach(({ entries, context }, index) => {
      const { lanes: laneOf, tasks, ready } = assess(defaultPlan, context, entries);
      const textAt = (row: number | undefined, column: number) => sheets[index]?.at(row ?? 0, column).value ?? '';
      for (const [row, number] of rows) {
        expect(textAt(number, columns.lane)).toBe(formTextsVi.lanes[laneOf.get(row) ?? 'none']);
        expect(textAt(number, columns.task)).toBe(formTextsVi.tasks[tasks.get(row) ?? 'none']);
      }
      expect(textAt(1, columns.first) === formTextsVi.status.ready).toBe(ready);
    });
    expect(cases.map(({ entries, context }) => assess(defaultPlan, context, entries).ready)).toContain(true);
  });

  test('applies the highlight of the lane and of no other', () => {
    const [content] = contents;
    const proofs = content?.sheets[0] ? highlightProofs(content.sheets[0]) : [];
    expect(proofs.length).toBeGreaterThan(400);
    for (let index = 0; index < provedForms; index++) {
      for (const { row, column } of proofs.filter(({ from }) => from < lanes.length)) {
        const lane = sheets[index]?.at(row, columns.lane).value ?? '';
        const word = formTextsVi.lanes[lanes[column - proofColumn] ?? 'none'];
        expect(sheets[index]?.at(row, column).value).toBe(lane === word);
      }
    }
  });

  test('allows to type just what the rules can use or know as unavailable', () => {
    const usable = new Set<string>();
    for (let index = 0; index < provedForms; index++) {
      const report = contents[index]?.sheets[0];
      for (const { row, column, of } of report ? validationProofs(report) : []) {
        const value = report?.cells.find((cell) => cell.row === row && cell.column === of)?.value ?? null;
        // Excel does not ask the rule about blank cells, and cannot about error values.
        if (value === null || isCellError(value)) continue;
        const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9_999_999_999;
        const words: readonly CellValue[] = of === columns.prior ? ['không so sánh'] : ['…', '...'];
        const isAllowed = isCount || words.includes(value);
        // Fractions that LibreOffice cannot tell from whole numbers; Excel can, and the rules can in both.
        if (typeof value === 'number' && !isCount && Math.abs(value - Math.round(value)) < 1e-4) continue;
        expect([value, sheets[index]?.at(row, column).value]).toEqual([value, isAllowed]);
        usable.add(String(isAllowed));
      }
    }
    expect(usable).toEqual(new Set(['true', 'false']));
  });
});
