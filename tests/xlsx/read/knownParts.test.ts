import { defaultLimits } from '../../../src/xlsx/read/limits';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { partsWith, workbookXml, zipOf } from './packages';

const sheet = '<sheet name="a" sheetId="1" r:id="rId1"/>';
const file = (name: string, value: number) =>
  zipOf(
    partsWith(`<row><c><v>${String(value)}</v></c></row>`, {
      'xl/workbook.xml': workbookXml(
        sheet,
        `<definedNames><definedName name="${name}">a!$A$1</definedName></definedNames>`,
      ),
    }),
  );

function read(bytes: Uint8Array, limits = defaultLimits) {
  const workbook = readWorkbook(bytes, limits);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

test('what many files say alike is read once, and what each says for itself is not', () => {
  const [one, other] = [read(file('dan_so', 1)), read(file('dan_so', 2))];
  expect(other.names).toBe(one.names);
  expect([one, other].map(({ sheets: [first] }) => first?.at(1, 1).value)).toEqual([1, 2]);
});

test('a part that differs by one letter is another part', () => {
  const names = ['dan_so', 'dan_sp', 'dan_so'].map((name) => read(file(name, 1)).names[0]?.name);
  expect(names).toEqual(['dan_so', 'dan_sp', 'dan_so']);
});

test('as many different parts as one likes may take turns', () => {
  const names = Array.from({ length: 14 }, (_, index) => `n${String((index * 5) % 7)}`);
  expect(names.map((name) => read(file(name, 1)).names[0]?.name)).toEqual(names);
});

test('what was read within wider limits is not taken for what is within narrower ones', () => {
  const bytes = file('dan_so', 1);
  expect(read(bytes).names).toHaveLength(1);
  expect(readWorkbook(bytes, { names: 0 })).toMatchObject({ ok: false, problem: { code: 'too-large' } });
});

test('a part that cannot be read is told each time', () => {
  const broken = zipOf(partsWith('', { 'xl/workbook.xml': '<workbook><sheets>' }));
  for (let time = 0; time < 2; time++) {
    expect(readWorkbook(broken)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  }
});
