import type { CellRef, RangeRef } from '../../workbook/address';
import type { LostFixture } from '../../workbook/edit';
import { definedName } from '../bindForm';
import { sheetNames } from '../sheetNames';
import { templateVersion } from '../templateVersion';
import { damageAt, type Damage } from './damage';
import type { Survey } from './surveyForm';

/** What happened to the sheet as a whole, and to what it has besides the contents of cells. */
export function sheetDamages(survey: Survey, lost: readonly LostFixture[]): readonly Damage[] {
  const { form, received, named } = survey;
  const { name, isProtected } = form.sheet;
  const corner: CellRef = { sheet: name, row: 1, column: 1 };
  const dataSheet = named.get(definedName('meta.plan'))?.sheet;
  const renamed = [
    ...(name === sheetNames.report ? [] : [name]),
    ...(dataSheet === undefined || dataSheet === sheetNames.data ? [] : [dataSheet]),
  ];
  const isUnprotected = isProtected === false && !lost.some(({ kind }) => kind === 'protection');
  return [
    ...(received.isOlder
      ? [
          {
            ...{ kind: 'older-version' as const, cells: [], count: 1 },
            facts: { template: received.template, current: templateVersion },
          },
        ]
      : []),
    ...olderPlan(survey),
    ...renamed.map((is) => ({
      kind: 'sheet-renamed' as const,
      cells: [{ ...corner, sheet: is }],
      count: 1,
      facts: { name: is },
    })),
    ...(received.receiptCell ? [] : damageAt('sheet-copied', [corner])),
    ...damageAt('merge', mergesOverEntries(survey)),
    ...fixtureDamages(lost),
    ...(isUnprotected ? damageAt('protection', [], 1) : []),
  ];
}

function olderPlan({ received: { issues } }: Survey): readonly Damage[] {
  const facts = issues.find(({ code }) => code === 'other-plan-version')?.facts;
  // A form of a later plan than the one in use is not put back to the earlier one.
  if (!facts || Number(facts['version']) > Number(facts['current'])) return [];
  return [{ kind: 'older-plan', cells: [], count: 1, facts }];
}

function mergesOverEntries({ form, rowIds, columns }: Survey): readonly CellRef[] {
  const rows = [...rowIds.keys()];
  const covers = ({ row, lastRow, column, lastColumn }: RangeRef): boolean =>
    rows.some((each) => each >= row && each <= lastRow) &&
    [...columns.filledIn].some((each) => each >= column && each <= lastColumn);
  return (form.sheet.merges ?? []).filter(covers).map(({ row, column }) => ({ sheet: form.sheet.name, row, column }));
}

function fixtureDamages(lost: readonly LostFixture[]): readonly Damage[] {
  return [...new Set(lost.map(({ kind }) => kind))].flatMap((kind) => {
    const same = lost.filter((fixture) => fixture.kind === kind);
    const cells = same.flatMap(({ sheet, ranges }) => ranges.map(({ row, column }) => ({ sheet, row, column })));
    const count = same.reduce(
      (sum, { ranges }) =>
        sum +
        Math.max(
          1,
          ranges.reduce((area, range) => area + areaOf(range), 0),
        ),
      0,
    );
    return damageAt(kind, cells, count);
  });
}

function areaOf({ row, column, lastRow, lastColumn }: RangeRef): number {
  return (lastRow - row + 1) * (lastColumn - column + 1);
}
