import { bindForm, formLocator, metaKeys } from '../../src/form/bindForm';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import { parseReference } from '../../src/workbook/address';
import { templateOf } from './support/sampleForms';

const bindings = bindForm(defaultPlan);
const { names, sheets } = templateOf();
const placeOf = new Map(names.map(({ name, refersTo }) => [name, parseReference(refersTo)]));

describe('the binding of entries to cells', () => {
  test('gives every entry, note and figure of last year one cell and one name, and none twice', () => {
    const expected = communeRows(defaultPlan).flatMap(({ entry, note, prior }) => [entry, note, prior]);
    expect(bindings.map(({ entry }) => entry).sort()).toEqual(expected.sort());
    expect(new Set(bindings.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`)).size).toBe(120);
    expect(new Set(bindings.map(({ name }) => name.toLowerCase())).size).toBe(120);
  });

  test('is what the names of the template say', () => {
    for (const { name, cell } of bindings) expect(placeOf.get(name)).toMatchObject(cell);
  });
});

describe('the names of the template', () => {
  test('are those that others rely on', () => {
    const ratio = [
      'num',
      'note',
      'den',
      'rate',
      'lane',
      'verdict.2025',
      'lacking.2025',
      'verdict.2030',
      'lacking.2030',
    ];
    const expected = [
      ...ratio.map((name) => `ct.B1.${name}`),
      ...['ct.A4.value', 'ct.A4.note', 'ct.A4.lane', 'ct.A4.verdict.2025'],
      ...['ct.base.population', 'ct.base.population.note', 'ct.base.population.prior', 'ct.B1.prior', 'ct.A4.prior'],
      ...[...metaKeys, 'status', 'preparer', 'phone', 'signer', 'asOf'].map((key) => `ct.meta.${key}`),
      ...formLocator.anchors,
    ];
    for (const name of expected) expect(placeOf.get(name)).toBeDefined();
  });

  test('are only there where there is something to name', () => {
    const ofRows = [
      'ct.A4.lacking.2025',
      'ct.A4.verdict.2030',
      'ct.A4.den',
      'ct.A3.verdict.2025',
      'ct.B7.num',
      'ct.D5.value',
    ];
    for (const name of ofRows) expect(placeOf.has(name)).toBe(false);
  });

  test('are each there once, valid in Excel, and refer to one cell of a sheet of the form', () => {
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    for (const { name, scope, refersTo } of names) {
      expect(name).toMatch(/^ct\.[A-Za-z0-9.]{1,80}$/);
      expect(scope).toBeUndefined();
      expect(refersTo).toMatch(/^'[^']+'!\$[A-Z]+\$\d+$/);
      const place = parseReference(refersTo);
      const sheet = sheets.find((each) => each.name === place?.sheet);
      expect(sheet?.cells.some(({ row, column }) => row === place?.row && column === place.column)).toBe(true);
    }
  });

  test('lead to the row whose id stands in the id column', () => {
    const report = sheets[0];
    for (const { cell, row } of bindings) {
      expect(report?.cells.find((each) => each.row === cell.row && each.column === 1)?.value).toBe(row);
    }
  });
});
