import { migrateForm } from '../../../src/form/migration/migrateForm';
import { readForm, type ReceivedForm } from '../../../src/form/readEntries';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { assess } from '../../../src/rules/assess';
import { cellAddress, type CellRef } from '../../../src/workbook/address';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { templateContent } from '../../../src/form/templateContent';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { EditableWorkbook } from '../support/editableWorkbook';
import { versionOneForms, type VersionOneForm } from '../support/versionOne';

let forms: readonly VersionOneForm[] = [];
beforeAll(async () => {
  forms = await versionOneForms();
});

function received(workbook: WorkbookSnapshot): ReceivedForm {
  const outcome = readForm(defaultPlan, workbook);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** The same workbook with other cells on its report sheet, and names that may be gone. */
function changed(
  workbook: WorkbookSnapshot,
  at: (cells: SheetSnapshot, row: number, column: number) => Cell,
  names = workbook.names,
): WorkbookSnapshot {
  return {
    names,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === 'Báo cáo'
        ? {
            ...sheet,
            at: (row, column) => at(sheet, row, column),
            valueAt: (row, column) => at(sheet, row, column).value,
          }
        : sheet,
    ),
  };
}

const address = ({ row, column }: CellRef) => cellAddress(row, column);

describe('a form of template version 1', () => {
  test('is known for an older one and read as it was filled in', () => {
    for (const { workbook, unit, year, entries } of forms) {
      const form = received(workbook);
      expect(form).toMatchObject({ template: '1', isOlder: true, year, unit: { code: unit } });
      expect(form.entries).toEqual(entries);
      expect(form.issues).toEqual([]);
    }
    expect(forms.map(({ file }) => file)).toHaveLength(4);
  });

  test('is read in its own columns where all names are lost', () => {
    for (const { workbook, entries } of forms) {
      const form = received({ ...workbook, names: [] });
      expect(form.entries).toEqual(entries);
      expect(form.issues).toEqual([]);
      expect(address(form.cells.get('B1.num') ?? { sheet: '', row: 0, column: 0 })).toBe('E44');
      expect(address(form.cells.get('B1.note') ?? { sheet: '', row: 0, column: 0 })).toBe('O44');
    }
  });

  test('is read in its own columns where the numbered header row is gone, too', () => {
    for (const { workbook, entries } of forms) {
      const bare = changed(
        workbook,
        (sheet, row, column) => (row === 16 ? { value: null } : sheet.at(row, column)),
        [],
      );
      expect(received(bare).entries).toEqual(entries);
    }
  });

  test('never takes the words of its lanes for figures of last year', () => {
    for (const { workbook } of forms) {
      const { entries, cells } = received(workbook);
      expect([...entries.keys(), ...cells.keys()].filter((entry) => entry.endsWith('.prior'))).toEqual([]);
    }
  });

  test('is judged like one of today, and its age alone keeps nobody from sending it', () => {
    for (const { workbook, unit, year, entries } of forms) {
      const outcome = checkWorkbook(defaultPlan, workbook);
      const { findings, ready } = assess(defaultPlan, { unit, year }, entries);
      expect(outcome).toMatchObject({ ok: true, value: { ready, isOlder: true } });
      if (outcome.ok) expect(outcome.value.findings).toHaveLength(findings.length);
    }
    const ready = forms.find(({ file }) => file === 'ready-2025.xlsx');
    expect(ready && checkWorkbook(defaultPlan, ready.workbook)).toMatchObject({ ok: true, value: { ready: true } });
  });

  test('is carried over whole into the template of today, with a report of what moved', () => {
    for (const { workbook, unit, year, entries } of forms) {
      const migration = migrateForm(defaultPlan, received(workbook));
      expect(migration).toMatchObject({ from: '1', to: '2', dropped: [] });
      expect(migration.entries).toEqual(entries);
      const today = received(
        new EditableWorkbook(
          templateContent(defaultPlan, { unit, year }, formTextsVi, migration.entries, migration.frame),
        ).snapshot(),
      );
      expect(today).toMatchObject({ template: '2', isOlder: false, entries, issues: [] });
      for (const { entry, value, to } of migration.moved) {
        expect(today.cells.get(entry)).toEqual(to);
        expect(today.entries.get(entry)).toEqual(value);
      }
      expect(migration.moved).toHaveLength(entries.size);
    }
  });

  test('says from which cell to which a note has moved', () => {
    const form = forms.find(({ file }) => file === 'mistakes-2026-libreoffice.xlsx');
    const { moved } = migrateForm(defaultPlan, received(form?.workbook ?? { sheets: [], names: [] }));
    const told = moved.map(({ entry, from, to }) => `${entry} ${address(from)} ${address(to)}`);
    expect(told).toContain('C3.note O55 P55');
    expect(told).toContain('C3.num E55 E55');
  });

  test.each([
    ['with names', false],
    ['where names are lost', true],
  ])('keeps what people wrote around the table, %s', (_, isBare) => {
    const [form] = forms;
    if (!form) throw new Error('No form');
    const written = new Map<string, CellValue>([
      ['D11', 'Nguyễn Thị Hòa'],
      ['J11', '0912 345 678'],
      ['D12', 'Trần Văn Bình'],
      ['J12', 46326],
      ['M64', 'Hương Sơn, ngày 20 tháng 11 năm 2026'],
      ['M65', 'KT. CHỦ TỊCH'],
      ['M66', 'PHÓ CHỦ TỊCH'],
    ]);
    const filled = changed(
      form.workbook,
      (sheet, row, column) => {
        const value = written.get(cellAddress(row, column));
        return value === undefined ? sheet.at(row, column) : { value };
      },
      isBare ? [] : form.workbook.names,
    );
    const { frame, entries } = migrateForm(defaultPlan, received(filled));
    expect([...frame.values()]).toEqual([...written.values()]);
    const content = templateContent(defaultPlan, { unit: form.unit, year: form.year }, formTextsVi, entries, frame);
    const today = received(new EditableWorkbook(content).snapshot());
    expect(today.frame).toEqual(frame);
  });
});

describe('a form of a version that is not known', () => {
  test('is told and not sent, and still read as far as it goes', () => {
    const newer = new EditableWorkbook(templateContent(defaultPlan, { unit: '10489', year: 2026 }, formTextsVi));
    newer.set(newer.place('ct.meta.template'), { value: '3' });
    newer.set({ sheet: 'Báo cáo', row: 4, column: 1 }, { value: 'template=3' });
    const outcome = checkWorkbook(defaultPlan, newer.snapshot());
    expect(outcome).toMatchObject({ ok: true, value: { template: '3', isOlder: false, ready: false } });
    const codes = outcome.ok ? outcome.value.findings.map(({ code, lane, blocks }) => [code, lane, blocks]) : [];
    expect(codes[0]).toEqual(['template-unknown', 'error', true]);
  });
});
