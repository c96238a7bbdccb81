import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import readyJson from '../../assets/samples/ready.json';
import { build } from '../../scripts/build.mjs';
import { nodeFlags } from '../../webpack/nodeFlags.cjs';
import { commandLine } from './commandLine';

/* The command line as it is built, with threads of its own: the other tests run its parts in theirs. */
jest.setTimeout(240_000);

const program = join(__dirname, '../../dist/cli/chitieu.cjs');
const cli = commandLine();
const files = Array.from({ length: 45 }, (_, index) => `${String(index).padStart(2, '0')}.xlsx`);
const damaged = '20.xlsx';

beforeAll(async () => {
  await build(['cli']);
  const forms = [readyJson.entries, {}].map((entries, index) => ({
    ...{ unit: '10489', year: 2026, entries, out: cli.path(`form-${index}.xlsx`) },
  }));
  cli.write('forms.json', forms);
  expect((await cli.run('template', '--entries', '@forms.json')).code).toBe(0);
  mkdirSync(cli.path('in'));
  files.forEach((file, index) => copyFileSync(cli.path(`form-${index % 2}.xlsx`), cli.path(`in/${file}`)));
  cli.write(`in/${damaged}`, cli.bytes('form-0.xlsx').subarray(0, 9_000));
});
afterAll(cli.dispose);

function run(command: string, ...args: string[]) {
  return new Promise<{ code: unknown; lines: string[]; complaints: string }>((resolve) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out, complaints) =>
      resolve({ code: error?.code ?? 0, lines: out.trimEnd().split('\n'), complaints }),
    );
  });
}

test('threads say of each of many files what is said of a few, in the order of their names, and one that is damaged stops none', async () => {
  const many = await run(process.execPath, ...nodeFlags, program, 'check', cli.path('in'), '--format', 'ndjson');
  const few = [files.slice(0, 30), files.slice(30)].map((some) => some.map((file) => `@in/${file}`));
  const lines: string[] = [];
  for (const some of few) {
    const { out } = await cli.run('check', ...some, '--format', 'ndjson');
    lines.push(...out.split('\n').slice(0, some.length));
  }
  expect(many.complaints).toBe('');
  expect(many.lines.slice(0, files.length)).toEqual(lines);
  expect(lines.filter((line) => line.includes('"unreadable"'))).toEqual([expect.stringContaining(damaged)]);
  expect(many.code).toBe(2);
});

// Windows starts it through npm, which reads the first line.
(process.platform === 'win32' ? test.skip : test)('the built program runs by its own name', async () => {
  const { code, lines, complaints } = await run(program, 'check', cli.path('in/00.xlsx'), '--format', 'ndjson');
  expect(complaints).toBe('');
  expect(lines[0]).toContain('00.xlsx');
  expect(code).toBe(0);
});
