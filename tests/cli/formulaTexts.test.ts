import { strFromU8, unzipSync } from 'fflate';
import readyJson from '../../assets/samples/ready.json';
import { csvField } from '../../src/cli/csvReport';
import { formulaTexts, mark } from '../support/formulaTexts';
import { commandLine } from './commandLine';

const cli = commandLine();
const units = ['10441', '10459', '10465', '10489'];
const ids = Object.keys(readyJson.entries);

/** One text after the other in the entries, notes and last year's figures of a form; `from` says where to begin. */
function fullOf(from: number) {
  const entries = ids.map((id, index) => [id, formulaTexts[(from + index) % formulaTexts.length]] as const);
  const others = ids.flatMap((id, index) => {
    const row = id.replace(/\.(?:num|value)$/, '');
    const text = formulaTexts[(from + index + 7) % formulaTexts.length];
    return [[`${row}.note`, text] as const, [`${row}.prior`, text] as const];
  });
  return Object.fromEntries([...entries, ...others.filter(([id]) => !/\.note\.(?:note|prior)$/.test(id))]);
}

/** Good figures whose notes are such texts: they are quoted where shortfalls are explained. */
function readyWith(text: string) {
  const notes = ids.filter((id) => id.endsWith('.note')).map((id) => [id, `${text} vì nhà trường thiếu giáo viên`]);
  return { ...readyJson.entries, ...Object.fromEntries(notes) };
}

beforeAll(async () => {
  cli.write('forms.json', [
    ...units.map((unit, index) => ({ unit, year: 2026, entries: fullOf(index * 8), out: cli.path(`=${unit}.xlsx`) })),
    ...units.map((unit, index) => ({
      ...{ unit, year: 2026, out: cli.path(`+${unit}.xlsx`) },
      entries: readyWith(formulaTexts[index * 3] ?? ''),
    })),
  ]);
  expect(await cli.run('template', '--entries', '@forms.json')).toMatchObject({ code: 0 });
  await cli.run('return', '@', '--out', '@returned.zip');
  await cli.run('consolidate', '@', '--out', '@all.xlsx', '--unready');
}, 120_000);
afterAll(cli.dispose);

/** Every workbook that was written, by its name. */
function workbooks(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const returned = Object.entries(unzipSync(cli.bytes('returned.zip'))).filter(([name]) => name.endsWith('.xlsx'));
  const forms = units.flatMap((unit) => [`=${unit}.xlsx`, `+${unit}.xlsx`]);
  return [...[...forms, 'all.xlsx'].map((name) => [name, cli.bytes(name)] as const), ...returned];
}

test('in no workbook that is written is a received text part of a formula, a link, a name or a rule', () => {
  const kinds = new Set<string>();
  for (const [name, bytes] of workbooks()) {
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
    for (const [path, xml] of parts.filter(([, text]) => text.includes(mark))) {
      kinds.add(name[0] ?? '');
      // What a formula came to may repeat a text: cells whose results are texts say so by their type.
      const told = xml
        .replace(/<si>.*?<\/si>|<is>.*?<\/is>/gs, '')
        .replace(/(<c [^>]*t="str"[^>]*>(?:<f>[^<]*<\/f>)?)<v>[^<]*<\/v>/g, '$1');
      expect({ name, path, elsewhere: told.includes(mark) }).toEqual({ name, path, elsewhere: false });
    }
  }
  // Forms of both kinds, the consolidation, and sheets of corrections, which begin with the unit's code.
  expect([...kinds].sort()).toEqual(['+', '1', '=', 'a']);
});

test.each([
  ['vi', 'semicolon', ';'],
  ['en', 'comma', ','],
  ['vi', 'tab', '\t'],
])(
  'no field of the table of findings in %s, separated by %s, begins like a formula',
  async (language, word, separator) => {
    const { out } = await cli.run('check', '@', '--format', 'csv', '--lang', language, '--separator', word);
    expect(out).toContain(mark);
    const fields = fieldsOf(out.slice(1), separator);
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => /^[\s\u200b\ufeff"]*[=+\-@|＝＋－＠]/u.test(field))).toEqual([]);
  },
);

test.each(formulaTexts)('a field %j is a text', (text) => {
  const [field = ''] = fieldsOf(csvField(text, ';'), ';');
  expect(field).not.toMatch(/^[\s\p{Cf}]*[=+\-@|＝＋－＠]/u);
  expect(field).toContain(mark);
});

/** The fields as a spreadsheet program takes them apart. */
function fieldsOf(csv: string, separator: string): readonly string[] {
  const field = new RegExp(`"((?:[^"]|"")*)"|[^${separator}\\r\\n]+`, 'g');
  return [...csv.matchAll(field)].map(([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole);
}
