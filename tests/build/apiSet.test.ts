import fs from 'node:fs';
import path from 'node:path';
import { complaints, officeSources, requiredSets } from '../../scripts/apiSet.mjs';
import { officeMembers } from '../../scripts/officeMembers.mjs';

const root = path.join(__dirname, '../..');
const sets = requiredSets(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'));

/** What each text uses, and the complaint it must meet; nothing where Excel 2021 has all of it. */
const cases = [
  ['a method of the floor', `sheet.getRange('A1').getDirectPrecedents();`],
  ['a method above it', `sheet.getRange('A1').getDependents();`, 'Range.getDependents (ExcelApi 1.15)'],
  ['a property below', `sheet.visibility = Excel.SheetVisibility.veryHidden;`],
  ['a property read above', `void sheet.getRange('A1').valuesAsJson;`, 'Range.valuesAsJson (ExcelApi 1.16)'],
  ['a property read by name above', `void sheet.getRange('A1')['valuesAsJson'];`, 'Range.valuesAsJson'],
  ['a property set above', `sheet.getRange('A1').valuesAsJson = [];`, 'Range.valuesAsJson'],
  [
    'a destructured property above',
    `const { valuesAsJson } = sheet.getRange('A1'); void valuesAsJson;`,
    'valuesAsJson',
  ],
  ['a renamed destructured property', `const { valuesAsJson: v } = sheet.getRange('A1'); void v;`, 'valuesAsJson'],
  ['a loaded property', `sheet.getRange('A1').load('values, format/fill/color');`],
  ['a loaded property above', `sheet.getRange('A1').load('values,valuesAsJson');`, 'Range.valuesAsJson'],
  ['a loaded property above in a list', `sheet.getRange('A1').load(['values', 'valuesAsJson']);`, 'Range.valuesAsJson'],
  ['a loaded property of an object above', `sheet.getRange('A1').load({ valuesAsJson: true });`, 'valuesAsJson'],
  ['a loaded property of the items', `sheet.names.load('items/name, formula');`],
  ['a loaded property above of the items', `sheet.names.load('items/valueAsJson');`, 'NamedItem.valueAsJson'],
  ['a loaded property above of the items, without items', `sheet.names.load('valueAsJson');`, 'NamedItem.valueAsJson'],
  [
    'a loaded property above, through the context',
    `context.load(sheet.names, 'valueAsJson');`,
    'NamedItem.valueAsJson',
  ],
  [
    'loaded properties held in a constant',
    `const names = ['values', 'valuesAsJson'] as const; sheet.getRange().load([...names]);`,
    'Range.valuesAsJson',
  ],
  [
    'loaded properties that nobody can read off',
    `const names = ['val'].map(String); sheet.getRange().load(names);`,
    'not literal',
  ],
  ['a loaded property that does not exist', `sheet.getRange('A1').load('colour');`, 'unknown colour'],
  ['a type', `let args: Excel.WorksheetChangedEventArgs | undefined; void args;`],
  ['a type above', `let value: Excel.CellValue | undefined; void value;`, 'CellValue'],
  ['a member of an enumeration', `void Excel.DataChangeType.rowInserted;`],
  ['an enumeration above', `void Excel.CellValueType.double;`, 'CellValueType.double (ExcelApi 1.16)'],
  ['an option in an object', `context.workbook.insertWorksheetsFromBase64('', { positionType: 'End' });`],
  ['a set that only some have', `context.workbook.linkedWorkbooks.load();`, 'ExcelApiOnline 1.1'],
  ['the common API', `void Office.context.requirements.isSetSupported('ExcelApi', '1.14');`],
  ['the shared runtime', `void Office.addin.setStartupBehavior(Office.StartupBehavior.load);`],
  ['the shared runtime, its next version', `void Office.addin.beforeDocumentCloseNotification;`, 'SharedRuntime 1.2'],
  ['another runtime feature', `void Office.ribbon.requestUpdate({ tabs: [] });`, 'RibbonApi'],
] as const satisfies readonly (readonly [string, string, string?])[];

const texts = cases.map(([, code], index) => {
  const file = path.join(root, `src/excel/case${String(index)}.ts`);
  const text = `export async function use(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
    ${code} await context.sync(); }`;
  return [file, text] as const;
});
const found = officeMembers([...officeSources(), ...texts.map(([file]) => file)], new Map(texts));
const inFile = (file: string) => {
  const isThere = (use: { file: string }): boolean => use.file === path.relative(root, file);
  return { uses: found.uses.filter(isThere), unclear: found.unclear.filter(isThere) };
};

test('the manifest asks for Excel 2021', () => {
  expect(Object.fromEntries(sets)).toEqual({ ExcelApi: '1.14', SharedRuntime: '1.1' });
});

describe('the check of API sets finds', () => {
  test.each(
    cases.map(([title, code, complaint], index) => ({ title, code, complaint, file: texts[index]?.[0] ?? '' })),
  )('$title: $code', ({ complaint, file }) => {
    expect(inFile(file).uses.length).toBeGreaterThan(0);
    const all = complaints(inFile(file), sets).join('\n');
    if (complaint) expect(all).toContain(complaint);
    else expect(all).toBe('');
  });
});

test('the pane uses nothing that Excel 2021 does not have', () => {
  const ours = new Set(officeSources());
  const isOurs = (use: { file: string }): boolean => ours.has(path.join(root, use.file));
  expect(found.uses.filter(isOurs).length).toBeGreaterThan(0);
  expect(complaints({ uses: found.uses.filter(isOurs), unclear: found.unclear.filter(isOurs) }, sets)).toEqual([]);
});
