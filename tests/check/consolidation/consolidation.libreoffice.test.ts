import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidationContent } from '../../../src/check/consolidation/consolidationContent';
import { selectFiles } from '../../../src/check/consolidation/selection';
import { receivedTable } from '../../../src/check/received';
import type { CheckedReport } from '../../../src/check/received/report';
import { consolidationTextsVi as texts } from '../../../src/messages/consolidationTexts.vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { communeRows } from '../../../src/plan/rows';
import type { Indicator } from '../../../src/plan/schema';
import { unitsFor } from '../../../src/plan/units';
import type { RawEntries } from '../../../src/rules/assessment';
import { isCellError, type CellValue } from '../../../src/workbook/cell';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { anyForm } from '../../rules/support/forms';
import { convertWithLibreOffice } from '../../support/libreoffice';
import { stripCachedValues } from '../../support/stripCachedValues';
import { describeWith } from '../../support/tools';
import { validateOoxml } from '../../support/validateOoxml';

jest.setTimeout(300_000);
const plan = defaultPlan;
const rows = communeRows(plan);
const years = [2024, 2025, 2026, 2030];
const forms = fc.sample(anyForm(plan), { numRuns: 44, seed: 11 });

function reportOf(entries: RawEntries, unit: string, year: number, index: number): CheckedReport {
  return {
    file: `f${index}.xlsx`,
    status: index % 4 === 3 ? 'findings' : 'ready',
    unit: { code: unit, name: unit },
    year,
    template: '1',
    receipt: 'none',
    counts: { error: 0, missing: 0, query: 0, shortfall: 0 },
    open: 0,
    values: rows.map(({ entry }) => entries.get(entry) ?? null),
    notes: new Map(),
  };
}

/** Sets of forms as an office may have them: some not ready, some units missing, last year beside it in one of them. */
const cases = years.map((year, index) => {
  const reports = (ofYear: number, offset: number) =>
    unitsFor(plan, ofYear)
      .slice(0, 9)
      .map(({ code }, place) => reportOf(forms[(offset + place) % forms.length]!, code, ofYear, place));
  const received = receivedTable(plan, reports(year, index * 10), { today: '2026-11-20', year });
  const choices = { use: new Set<string>(), unready: index === 1 };
  const selection = selectFiles(received, choices);
  const before = receivedTable(plan, reports(year - 1 < 2024 ? year : year - 1, index * 10 + 4), {
    today: '2026-11-20',
    year: year - 1 < 2024 ? year : year - 1,
  });
  const withLastYear = year > 2024;
  const content = consolidationContent(
    plan,
    { received, selection, ...(withLastYear && { lastYear: selectFiles(before, choices) }) },
    texts,
  );
  const counted = selection.candidates.filter(({ leftOut }) => leftOut === undefined).map(({ report }) => report);
  return { year, content, counted };
});

async function recalculated(contents: readonly WorkbookContent[]): Promise<(readonly SheetSnapshot[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'consolidated-'));
  try {
    const files = await Promise.all(
      contents.map(async (content, index) => {
        const path = join(folder, `c${index}.xlsx`);
        await writeFile(path, stripCachedValues(await writeWorkbook(content)));
        return path;
      }),
    );
    const results = await convertWithLibreOffice(files, 'xlsx', join(folder, 'out'), 280_000);
    return await Promise.all(
      results.map(async (path) => {
        const workbook = readWorkbook(new Uint8Array(await readFile(path)));
        if (!workbook.ok) throw new Error(workbook.problem.code);
        return workbook.value.sheets;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isCount = (value: CellValue): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9_999_999_999;

/** Both sums of an indicator, straight from the forms. */
function summed(indicator: Indicator, reports: readonly CheckedReport[], milestone: number): [number, number, number] {
  const valueOf = (report: CheckedReport, id: string) => report.values[rows.findIndex((row) => row.id === id)] ?? null;
  const { rule } = indicator;
  let [count, numerator, denominator] = [0, 0, 0];
  for (const report of reports) {
    const value = valueOf(report, indicator.id);
    if (rule.kind === 'ratio') {
      const base = valueOf(report, `base.${rule.denominator}`);
      if (!isCount(value) || !isCount(base) || value > base) continue;
      [count, numerator, denominator] = [count + 1, numerator + value, denominator + base];
    } else if (rule.kind === 'level') {
      if (!isCount(value) || value > rule.highest) continue;
      const reached = value >= (rule.targets[String(milestone)]?.level ?? 0);
      [count, numerator, denominator] = [count + 1, numerator + Number(reached), denominator + 1];
    } else {
      const choice = rule.choices.find(({ label }) => label.vi === value);
      if (!choice) continue;
      const reached = rule.targets[String(milestone)]?.accepted.includes(choice.id) ?? false;
      [count, numerator, denominator] = [count + 1, numerator + Number(reached), denominator + 1];
    }
  }
  return [count, numerator, denominator];
}

function isSame(shown: CellValue, cached: CellValue): boolean {
  if (typeof shown === 'number' && typeof cached === 'number')
    return Math.abs(shown - cached) <= 1e-9 * Math.abs(cached) + (Number.isInteger(cached) ? 0 : 0.011);
  if (isCellError(shown) || isCellError(cached)) return false;
  return (shown ?? '') === (cached ?? '');
}

describeWith('libreoffice', 'the consolidated workbook in LibreOffice', () => {
  let books: (readonly SheetSnapshot[])[] = [];
  beforeAll(async () => {
    books = await recalculated(cases.map(({ content }) => content));
  });

  test('computes in every formula cell what stands in it from the start', () => {
    let compared = 0;
    for (const [index, { content, year }] of cases.entries()) {
      content.sheets.forEach((sheet, place) => {
        for (const { row, column, formula, value = null } of sheet.cells) {
          if (formula === undefined) continue;
          const shown = books[index]?.[place]?.at(row, column).value ?? null;
          if (!isSame(shown, value))
            expect([year, sheet.name, row, column, formula, shown]).toEqual([
              year,
              sheet.name,
              row,
              column,
              formula,
              value,
            ]);
          compared += 1;
        }
      });
    }
    expect(compared).toBeGreaterThan(1000);
  });

  test('adds up the figures of the forms that count, and of no others', () => {
    for (const [index, { counted, year }] of cases.entries()) {
      const summary = books[index]?.[0];
      expect(counted.length).toBeGreaterThan(1);
      const found = new Set<string>();
      for (let row = 1; row <= (summary?.rowCount ?? 0); row++) {
        const id = summary?.at(row, 1).value;
        const indicator = plan.indicators.find((one) => one.id === id && one.reportedBy === 'commune');
        if (!summary || !indicator || found.has(indicator.id)) continue;
        found.add(indicator.id);
        const milestone = Number(Object.keys(indicator.rule.targets)[0]);
        const [count, numerator, denominator] = summed(indicator, counted, milestone);
        const shown = [4, 5, 6].map((column) => summary.at(row, column).value ?? '');
        expect([year, indicator.id, ...shown]).toEqual([
          year,
          indicator.id,
          count,
          ...(count === 0 ? ['', ''] : [numerator, denominator]),
        ]);
      }
      expect(found.size).toBe(plan.indicators.filter(({ reportedBy }) => reportedBy === 'commune').length);
    }
  });

  test('follows the office, form by form', async () => {
    const { content, counted } = cases[0]!;
    const dropped = counted[0]!;
    const data = content.sheets.findIndex(({ name }) => name === texts.sheets.data);
    const rowOfDropped = content.sheets[data]?.cells.find(
      ({ value, column }) => column === 4 && value === dropped.file,
    )?.row;
    const sheets = content.sheets.map((sheet, index) =>
      index !== data
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === rowOfDropped && cell.column === 6 ? { ...cell, value: texts.data.leftOut } : cell,
            ),
          },
    );
    const [book] = await recalculated([{ ...content, sheets }]);
    const summary = book?.[0];
    const row = Array.from({ length: summary?.rowCount ?? 0 }, (_, at) => at + 1).find(
      (at) => summary?.at(at, 1).value === 'D1',
    );
    const indicator = plan.indicators.find(({ id }) => id === 'D1')!;
    const [count, numerator, denominator] = summed(indicator, counted.slice(1), 2025);
    expect([4, 5, 6].map((column) => summary?.at(row ?? 0, column).value)).toEqual([count, numerator, denominator]);
    expect([count, numerator, denominator]).not.toEqual(summed(indicator, counted, 2025));
    expect(summary?.at(6, 1).value).toBe(`Tính số liệu của ${counted.length - 1} trên 22 đơn vị phải báo cáo.`);
  });
});

describeWith('ooxml-validator', 'the consolidated workbook', () => {
  test('is valid, charts and all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consolidated-'));
    try {
      const path = join(folder, 'c.xlsx');
      await writeFile(path, await writeWorkbook(cases[2]!.content));
      expect(await validateOoxml(path)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
