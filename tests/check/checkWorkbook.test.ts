import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import type { CheckedForm } from '../../src/check/checkedForm';
import { readingLanes } from '../../src/check/readingLanes';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { assess } from '../../src/rules/assess';
import { lanes, type RawEntries } from '../../src/rules/assessment';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import type { CellValue } from '../../src/workbook/cell';
import { hongSon, readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { anyForm } from '../rules/support/forms';

const note = 'Lấy theo sổ theo dõi của trạm y tế xã';

function check(entries: RawEntries, change: (workbook: EditableWorkbook) => void = () => undefined): CheckedForm {
  const workbook = new EditableWorkbook(templateOf(entries));
  change(workbook);
  const outcome = checkWorkbook(defaultPlan, workbook.snapshot());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function codes({ findings }: CheckedForm): string[] {
  return findings.map(({ lane, code, entry = '' }) => [lane, code, entry].join(' ').trim());
}

describe('a damaged workbook', () => {
  const value = fc.oneof(
    fc.constantFrom<CellValue>(null, 'B1', 'base.population', 'form.columns', 'year=2027', 'unit=1', '…', true),
    fc.constantFrom<CellValue>({ error: '#REF!' }, -1, 1.5, 2031, 1e300, '10441', 'x'.repeat(5000)),
  );
  const column = fc.constantFrom(1, 2, 5, 6, 14, 15, 16, 17);
  const change = fc.oneof(
    fc.record({ act: fc.constant('set'), row: fc.integer({ min: 1, max: 70 }), column, value }),
    fc.record({ act: fc.constant('insert'), row: fc.integer({ min: 1, max: 70 }), column, value }),
    fc.record({ act: fc.constant('delete'), row: fc.integer({ min: 1, max: 60 }), column, value }),
    fc.record({ act: fc.constant('fact'), row: fc.constant(1), column, value }),
    fc.record({ act: fc.constant('names'), row: fc.constant(1), column, value }),
  );

  test('is judged or refused, whatever was done to it', () => {
    const content = templateOf(readyEntries);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const workbook = new EditableWorkbook(content);
        for (const { act, row, column, value } of changes) {
          if (act === 'set') workbook.set({ sheet: 'Báo cáo', row, column }, { value });
          if (act === 'insert') workbook.insertRow('Báo cáo', row);
          if (act === 'delete') workbook.deleteRow('Báo cáo', row);
          if (act === 'fact') workbook.set({ sheet: '_chitieu', row: (column % 5) + 1, column: 2 }, { value });
          if (act === 'names') workbook.dropNames((name) => name.length % 7 === column % 7);
        }
        const outcome = checkWorkbook(defaultPlan, workbook.snapshot());
        if (!outcome.ok) expect(outcome.problem.code).toBe('not-our-form');
        else expect(outcome.value.ready).toBe(outcome.value.findings.every(({ blocks }) => !blocks));
      }),
      { numRuns: 150 },
    );
  });
});

describe('checking a workbook', () => {
  test('judges what was read, and tells of each finding where it stands', () => {
    fc.assert(
      fc.property(anyForm(defaultPlan), (entries) => {
        const form = check(entries);
        const expected = assess(defaultPlan, hongSon, entries);
        expect(form.assessment).toEqual(expected);
        const ofRules = form.findings.filter(({ code }) => !(code in readingLanes));
        expect(ofRules.map(({ readings: _, ...finding }) => finding)).toEqual(
          expected.findings.map((finding) => ({ ...finding, cell: form.cells.get(finding.entry) })),
        );
        expect(form.findings.every(({ cell }) => cell)).toBe(true);
        expect(form.ready).toBe(expected.ready);
      }),
      { numRuns: 20 },
    );
  });

  test('a form without a finding that blocks is ready', () => {
    expect(check(readyEntries)).toMatchObject({ ready: true, findings: [], year: 2026, unit: { name: 'Hồng Sơn' } });
    expect(check(readyEntriesBut({ 'D4.num': null })).ready).toBe(false);
  });

  test('a workbook that is none of our forms is a problem', () => {
    const outcome = checkWorkbook(defaultPlan, { sheets: [], names: [] });
    expect(outcome).toEqual({ ok: false, problem: { code: 'not-our-form' } });
  });

  test('a formula in an entry blocks until its row says why', () => {
    const withFormula = (workbook: EditableWorkbook) =>
      workbook.set(workbook.place('ct.B3.num'), { value: 3300, formula: '3000+300' });
    const asked = check(readyEntries, withFormula);
    expect(asked.findings).toMatchObject([{ code: 'formula-in-entry', lane: 'query', answered: false, blocks: true }]);
    expect(asked.ready).toBe(false);
    const answered = check(readyEntriesBut({ 'B3.note': note }), withFormula);
    expect(answered.findings).toMatchObject([{ code: 'formula-in-entry', answered: true, blocks: false }]);
    expect(answered.ready).toBe(true);
  });

  test('an error of the reading blocks whatever its row says', () => {
    const form = check(readyEntriesBut({ 'B3.note': note }), (workbook) => {
      const from = workbook.place('ct.B3.num');
      workbook.cut(from, { ...from, column: 25 });
      workbook.set(from, { value: 3300 });
    });
    expect(codes(form)).toEqual(['error anchors-disagree B3.num']);
    expect(form.assessment.ready).toBe(true);
    expect(form.ready).toBe(false);
  });

  test('findings come by lane, then in the order of the form, those about the whole form first', () => {
    const entries = readyEntriesBut({
      'base.clans': 'x',
      'B1.num': 99_999,
      'D4.num': null,
      'A1.value': 1,
      'B9.num': '…',
      'C1.num': 0,
    });
    const form = check(entries, (workbook) => {
      workbook.set(workbook.place('ct.meta.plan'), { value: 'another' });
      workbook.set(workbook.place('ct.A2.num'), { value: 6120, formula: '6000+120' });
      workbook.set(workbook.place('ct.B3.num'), { value: -1 });
    });
    expect(codes(form)).toEqual([
      'error anchors-disagree',
      'error other-plan',
      'error not-a-number base.clans',
      'error numerator-above-denominator B1.num',
      'error negative B3.num',
      'missing missing-entry D4.num',
      'query formula-in-entry A2.num',
      'query unavailable B9.num',
      'shortfall below-target A1.value',
      'shortfall below-target C1.num',
    ]);
    expect(new Set(form.findings.map(({ lane }) => lane))).toEqual(new Set(lanes));
  });

  test('an entry that cannot be found is an error, and not missing besides', () => {
    const form = check(readyEntries, (workbook) => workbook.deleteRow('Báo cáo', workbook.place('ct.C3.num').row));
    expect(codes(form)).toEqual(['error entry-not-found C3.num']);
    expect(form.ready).toBe(false);
  });
});
